using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Cohesion;

internal static class PathEnds
{
    public static void Require(CsrGraph graph, int source, int target, int limit, string name)
    {
        foreach (var node in (int[])[source, target])
        {
            if (node < 0 || node >= graph.NodeCount)
                throw new ArgumentOutOfRangeException(name, node, $"There is no such node; the graph has {graph.NodeCount}.");
        }

        if (limit < 1)
            throw new ArgumentOutOfRangeException(name, limit, "At least one path must be allowed.");
    }
}
