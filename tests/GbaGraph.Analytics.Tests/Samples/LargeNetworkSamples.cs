using GbaGraph.Analytics.Approximation;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Closure;
using GbaGraph.Analytics.Communities;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Tests.Samples;

public static class LargeNetworkSamples
{
    public static void Betweenness(StringWriter Console)
    {
        int[] sources = [0, 1, 2], targets = [1, 2, 3];
        var graph = CsrGraph.FromEdges(nodeCount: 4, isDirected: false, sources, targets);

        var result = new BetweennessCentrality(workers: 2).Compute(graph, new BetweennessParameters());
        Console.WriteLine($"node 1: {result.Raw[1]} of {result.Raw[1] / result.Normalised[1]} pairs");
    }

    public static void Sampled(StringWriter Console)
    {
        var path = new CsrGraphBuilder(nodeCount: 3, isDirected: false).AddEdges([(0, 1), (1, 2)]).Build();

        var result = new ApproximateBetweenness().Compute(path, new ApproximateBetweennessParameters(Error: 0.01, Seed: 2));
        Console.WriteLine($"within bounds: {result.Lower[1] <= 1 / 3.0 && 1 / 3.0 <= result.Upper[1]}");
    }

    public static void Top(StringWriter Console)
    {
        var star = new CsrGraphBuilder(nodeCount: 5, isDirected: false).AddEdges([(0, 1), (0, 2), (0, 3), (3, 4)]).Build();

        var near = new TopCloseness().Compute(star, new TopClosenessParameters(Count: 2));
        Console.WriteLine(string.Join(", ", near.Nodes.Select(entry => $"node {entry.Node}: {entry.Score}")));

        var between = new TopBetweenness().Compute(star, new TopBetweennessParameters(Count: 1));
        Console.WriteLine($"node {between.Nodes[0].Node}, above all others: {between.IsSeparated}");
    }

    public static void MeanDistances(StringWriter Console)
    {
        var path = new CsrGraphBuilder(nodeCount: 4, isDirected: false).AddEdges([(0, 1), (1, 2)]).Build();

        var result = new ApproximateCloseness().Compute(path, new ApproximateClosenessParameters(Error: 0.05));
        Console.WriteLine($"node 0: {result.MeanDistance[0]} ± {result.ErrorBound[0]}, closeness {result.Component[0]:F4}, {result.WassermanFaust[0]:F4}");
    }

    public static void Pivots(StringWriter Console)
    {
        var path = new CsrGraphBuilder(nodeCount: 3, isDirected: false).AddEdges([(0, 1), (1, 2)]).Build();

        var result = new ApproximateHarmonic().Compute(path, new ApproximateHarmonicParameters(Error: 0.01));
        Console.WriteLine($"{result.Pivots} pivots: {result.Normalised[0]}, {result.Normalised[1]}");
    }

    public static void Triangles(StringWriter Console)
    {
        var graph = new CsrGraphBuilder(nodeCount: 4, isDirected: false).AddEdges([(0, 1), (0, 2), (1, 2), (2, 3)]).Build();

        var clustering = new ClusteringCoefficient().Compute(graph);
        Console.WriteLine($"node 2: {clustering.Triangles[2]} triangle, {clustering.Local[2]:F4}; transitivity {clustering.Transitivity}");
    }

    public static void Leiden(StringWriter Console)
    {
        var graph = new CsrGraphBuilder(nodeCount: 6, isDirected: false)
            .AddEdges([(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5)])
            .Build();

        var result = new LeidenCommunities().Compute(graph, new LeidenParameters(Resolution: 1, Seed: 1));
        Console.WriteLine($"{result.Count} communities: {string.Join(' ', result.Communities)}; modularity {result.Quality:F4}");
    }

    public static void Projection(StringWriter Console)
    {
        // firms 0, 1, 2; projects 3 (all three) and 4 (firms 0 and 1)
        var graph = new CsrGraphBuilder(nodeCount: 5, isDirected: false)
            .AddEdges([(0, 3), (1, 3), (2, 3), (0, 4), (1, 4)])
            .Build();

        var (firms, _) = BipartiteProjection.Of(graph, [true, true, true, false, false], ProjectionWeights.Newman);
        Console.WriteLine($"{firms.EdgeCount} ties; firm 0 with 1: {firms.Weights(0)[0]}, with 2: {firms.Weights(0)[1]}");

        var pair = Subgraph.Of(firms, [true, true, false]);
        Console.WriteLine($"firms {string.Join(' ', pair.Nodes)}: {pair.Graph.EdgeCount} tie");
    }
}
