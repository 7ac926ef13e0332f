namespace GbaGraph.Analytics.Structure;

/// <summary>How likely three different random nodes are in each role, by the sizes of the groups.</summary>
internal static class RoleProbabilities
{
    public static double[] Of(long[] sizes, long nodeCount)
    {
        var triples = (double)nodeCount * (nodeCount - 1) * (nodeCount - 2);
        var probabilities = new double[BrokerageKernel.Roles];
        if (nodeCount < 3)
            return probabilities;
        foreach (var size in sizes)
        {
            probabilities[(int)BrokerageRole.Coordinator] += (double)size * (size - 1) * (size - 2) / triples;
            probabilities[(int)BrokerageRole.Itinerant] += (double)size * (size - 1) * (nodeCount - size) / triples;
        }

        var pairAndOther = probabilities[(int)BrokerageRole.Itinerant];
        probabilities[(int)BrokerageRole.Gatekeeper] = pairAndOther;
        probabilities[(int)BrokerageRole.Representative] = pairAndOther;
        probabilities[(int)BrokerageRole.Liaison] =
            sizes.Length < 3 ? 0 : Math.Max(0, 1 - probabilities[(int)BrokerageRole.Coordinator] - (3 * pairAndOther));
        return probabilities;
    }
}
