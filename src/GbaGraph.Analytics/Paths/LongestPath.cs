using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Paths;

/// <summary>A bound on how many nodes a shortest path in hops may have.</summary>
internal static class LongestPath
{
    /// <summary>
    /// Undirected: in each component, twice the depth of one search, and 1. Directed: the nodes of the largest weak component, because a
    /// search forward says little of the way back.
    /// </summary>
    public static int NodeBound(CsrGraph graph, CancellationToken cancellationToken)
    {
        if (graph.NodeCount == 0)
            return 0;
        var network = OrderedNetwork.Of(graph, clusterSize: 1, cancellationToken);
        var bound = 1;
        for (var first = 0; first < graph.NodeCount;)
        {
            var (_, end) = network.ComponentsOf([first]);
            if (end - first > bound)
                bound = Math.Max(bound, graph.IsDirected ? end - first : Math.Min(end - first, 1 + (2 * LevelCount.Depth(network, first, cancellationToken))));
            first = end;
        }

        return bound;
    }
}
