namespace GbaGraph.Analytics.Structure;

/// <summary>The kind of a triad u, v, w from the codes of its three dyads (see <see cref="DyadRows"/>): u–v, u–w and v–w.</summary>
internal static class TriadCodes
{
    private static readonly TriadType[] Types = [.. Enumerable.Range(0, 64).Select(code => Classify(code & 3, (code >> 2) & 3, code >> 4))];

    public static TriadType Of(int uv, int uw, int vw) => Types[uv | (uw << 2) | (vw << 4)];

    private static TriadType Classify(int uv, int uw, int vw)
    {
        int[] dyads = [uv, uw, vw];
        var mutual = dyads.Count(code => code == DyadRows.Mutual);
        var oneWay = dyads.Count(code => code is DyadRows.Sends or DyadRows.Receives);
        int[] sent = [(uv & 1) + (uw & 1), (uv >> 1) + (vw & 1), (uw >> 1) + (vw >> 1)];
        int[] received = [(uv >> 1) + (uw >> 1), (uv & 1) + (vw >> 1), (uw & 1) + (vw & 1)];
        return (mutual, oneWay) switch
        {
            (0, 0) => TriadType.Empty,
            (0, 1) => TriadType.OneArc,
            (1, 0) => TriadType.OneMutual,
            (0, 2) when sent.Contains(2) => TriadType.OutStar,
            (0, 2) => received.Contains(2) ? TriadType.InStar : TriadType.Chain,
            (1, 1) => received.Contains(2) ? TriadType.MutualReceiving : TriadType.MutualSending,
            (0, 3) => sent.Contains(2) ? TriadType.Transitive : TriadType.Cycle,
            (2, 0) => TriadType.TwoMutual,
            (1, 2) => Between(sent, received),
            (2, 1) => TriadType.TwoMutualAndArc,
            _ => TriadType.Complete,
        };
    }

    /// <summary>A mutual tie and two arcs to or from the third node, which alone sends or receives exactly 2 and nothing else.</summary>
    private static TriadType Between(int[] sent, int[] received)
    {
        var pairs = sent.Zip(received).ToArray();
        return pairs.Contains((2, 0)) ? TriadType.MutualBelow
            : pairs.Contains((0, 2)) ? TriadType.MutualAbove
            : TriadType.MutualInChain;
    }
}
