using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Paths;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Centrality;

public sealed class EdgeBetweennessTests
{
    [Theory]
    [InlineData(EdgeLength.Hops)]
    [InlineData(EdgeLength.Weight)]
    public void Compute_SmallGraphs_CountsSharesOfAllShortestPaths(EdgeLength length) => SmallGraphs.Check(graph =>
    {
        var dense = new DenseGraph(graph);
        var paths = new SimplePaths(dense, weight => length == EdgeLength.Hops ? 1 : weight);
        var all = (
            from s in dense.Nodes
            from t in dense.Nodes
            where dense.IsDirected ? s != t : s < t
            let shortest = paths.Between(s, t).Length == 0 ? [] : paths.Shortest(s, t)
            from path in shortest
            select (path.Nodes, Share: 1.0 / shortest.Length)).ToArray();

        var result = new EdgeBetweenness().Compute(graph.Build(), new EdgeBetweennessParameters(length));

        foreach (var edge in result.Edges)
            edge.Raw.ShouldBe(all.Where(path => Takes(path.Nodes, edge, dense.IsDirected)).Sum(path => path.Share), 1e-12);
        result.Edges.Select(edge => (edge.Source, edge.Target)).ShouldBe(
            from u in dense.Nodes
            from v in dense.Nodes
            where dense.Has(u, v) && (dense.IsDirected || u < v)
            select (u, v));
    });

    /// <summary>
    /// What leaves a node over its arcs are the paths through it, and those that start there: one to each node in reach. Tenths make paths
    /// that tie but for rounding.
    /// </summary>
    [Theory]
    [InlineData(1e-12)]
    [InlineData(0)]
    public void Compute_ArcsOfANode_CarryItsBetweennessAndItsReach(double tolerance) => SmallGraphs.Check(directed: true, random =>
    {
        var graph = (random with { Edges = [.. random.Edges.Select((edge, i) => (edge.Source, edge.Target, ((i % 3) + 1) * 0.1))] }).Build();
        var through = new BetweennessCentrality().Compute(graph, new BetweennessParameters(EdgeLength.Weight, tolerance)).Raw;
        var reach = new ClosenessCentrality().Compute(graph, new ClosenessParameters()).Reach;

        var edges = new EdgeBetweenness().Compute(graph, new EdgeBetweennessParameters(EdgeLength.Weight, tolerance)).Edges;

        for (var node = 0; node < graph.NodeCount; node++)
            edges.Where(edge => edge.Source == node).Sum(edge => edge.Raw).ShouldBe(through[node] + reach[node], 1e-9);
    });

    [Fact]
    public void Compute_Bridge_CarriesAllPairsAcross()
    {
        var result = new EdgeBetweenness().Compute(ToyGraph.Parse("a-b, b-c, c-d").Graph, new EdgeBetweennessParameters());

        result.Edges.Select(edge => edge.Raw).ShouldBe([3.0, 4.0, 3.0]);
        result.Edges[1].Normalised.ShouldBe(4.0 / 6);
    }

    private static bool Takes(int[] nodes, EdgeScore edge, bool isDirected) =>
        nodes.Zip(nodes.Skip(1)).Any(step =>
            step == (edge.Source, edge.Target) || (!isDirected && step == (edge.Target, edge.Source)));
}
