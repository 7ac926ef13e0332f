using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.NullModels;

internal static class GraphEdges
{
    /// <summary>The edges by source, then target; an undirected one once, from its smaller end; self-loops among them.</summary>
    public static List<WeightedEdge> Of(CsrGraph graph, CancellationToken cancellationToken)
    {
        var edges = new List<WeightedEdge>(graph.EdgeCount);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            cancellationToken.CheckEvery4096(node);
            var row = graph.Neighbours(node);
            var weights = graph.Weights(node);
            for (var i = 0; i < row.Length; i++)
            {
                if (graph.IsDirected || row[i] >= node)
                    edges.Add(new WeightedEdge(node, row[i], weights.IsEmpty ? 1 : weights[i]));
            }
        }

        return edges;
    }

    /// <summary>A graph with the nodes and direction of another; weights of parallel edges are added. One thread, for replicates run side by side.</summary>
    public static CsrGraph Build(CsrGraph like, IEnumerable<WeightedEdge> edges, CancellationToken cancellationToken) =>
        new CsrGraphBuilder(like.NodeCount, like.IsDirected, MultiEdgeRule.Sum, SelfLoopRule.Keep)
            .AddEdges(edges.Cancellable(cancellationToken).Select(edge => (edge.Source, edge.Target, edge.Weight)))
            .Build(workers: 1, cancellationToken);
}
