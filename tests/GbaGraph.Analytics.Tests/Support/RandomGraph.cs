using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Tests.Support;

/// <summary>A seeded random graph; the last two nodes are isolated. Weights are powers of two, so that their sums and inverses are exact.</summary>
internal sealed record RandomGraph(int NodeCount, bool IsDirected, (int Source, int Target, double Weight)[] Edges)
{
    public static RandomGraph Of(int nodeCount, double edgesPerNode, bool isDirected, bool isWeighted, int seed)
    {
        var random = new Random(seed);
        var edges = new (int, int, double)[(int)(nodeCount * edgesPerNode)];
        for (var i = 0; i < edges.Length; i++)
        {
            var weight = isWeighted ? Math.Pow(2, random.Next(-2, 3)) : 1;
            edges[i] = (random.Next(nodeCount - 2), random.Next(nodeCount - 2), weight);
        }

        return new RandomGraph(nodeCount, isDirected, edges);
    }

    public CsrGraph Build() => new CsrGraphBuilder(NodeCount, IsDirected, MultiEdgeRule.First).AddEdges(Edges).Build();

    /// <summary>The same graph with node v renamed to names[v]; edges keep their order.</summary>
    public CsrGraph Renamed(int[] names) => new CsrGraphBuilder(NodeCount, IsDirected, MultiEdgeRule.First)
        .AddEdges(Edges.Select(edge => (names[edge.Source], names[edge.Target], edge.Weight)))
        .Build();
}
