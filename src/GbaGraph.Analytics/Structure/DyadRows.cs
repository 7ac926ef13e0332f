using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Structure;

/// <summary>
/// The contacts of each node, ascending, with a code of the dyad seen from it: 1 sends, 2 receives, 3 both (always in an undirected
/// graph). Self-loops are left out.
/// </summary>
internal sealed record DyadRows(int[] Offsets, int[] Targets, byte[] Codes)
{
    public const byte Sends = 1;
    public const byte Receives = 2;
    public const byte Mutual = 3;

    public int NodeCount => Offsets.Length - 1;

    public ReadOnlySpan<int> Row(int node) => Targets.AsSpan(Offsets[node]..Offsets[node + 1]);

    public ReadOnlySpan<byte> CodesOf(int node) => Codes.AsSpan(Offsets[node]..Offsets[node + 1]);

    public static DyadRows Of(CsrGraph graph, CancellationToken cancellationToken)
    {
        var rows = ContactRows.Of(graph, isWeighted: false, cancellationToken);
        var codes = new byte[rows.Targets.Length];
        for (var node = 0; node < graph.NodeCount; node++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var leaving = graph.Neighbours(node);
            for (var arc = rows.Offsets[node]; arc < rows.Offsets[node + 1]; arc++)
            {
                var isMutual = !graph.IsDirected || rows.Weights![arc] == 2;
                codes[arc] = isMutual ? Mutual : leaving.BinarySearch(rows.Targets[arc]) >= 0 ? Sends : Receives;
            }
        }

        return new DyadRows(rows.Offsets, rows.Targets, codes);
    }
}
