using System.Collections.Immutable;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Closure;
using GbaGraph.Analytics.Cohesion;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.NullModels;
using GbaGraph.Analytics.Randomness;
using GbaGraph.Analytics.Statistics;
using GbaGraph.Analytics.Structure;

namespace GbaGraph.Analytics.Tests.Samples;

public static class NullModelSamples
{
    public static void Models(StringWriter Console)
    {
        var graph = new CsrGraphBuilder(nodeCount: 6, isDirected: false)
            .AddEdges([(0, 1), (1, 2), (2, 3), (3, 4), (4, 5)])
            .Build();

        var rewired = new RewiringModel(graph).Generate(new SeededRandom(seed: 7));
        Console.WriteLine($"degrees of nodes 0 and 1 stay: {rewired.Neighbours(0).Length}, {rewired.Neighbours(1).Length}");

        var random = ErdosRenyiModel.Like(graph).Generate(new SeededRandom(seed: 7, stream: 1));
        Console.WriteLine($"edges stay: {random.EdgeCount}");
    }

    public static void Tested(StringWriter Console)
    {
        var graph = new CsrGraphBuilder(nodeCount: 4, isDirected: false).AddEdges([(0, 1), (1, 2), (0, 2)]).Build();
        Func<CsrGraph, CancellationToken, ImmutableArray<double>> triangles = (g, cancellationToken) =>
            [new ClusteringCoefficient(workers: 1).Compute(g, null, cancellationToken).Triangles.Sum() / 3.0];

        var test = new NullModelTest().Compute(graph, triangles, ErdosRenyiModel.Like(graph), new NullModelTestParameters(Samples: 999));
        Console.WriteLine($"{test.Values[0].Observed} triangle, {test.Values[0].Mean:F1} at random, p = {test.Values[0].Upper:F1}");
    }

    public static void Uncertainty(StringWriter Console)
    {
        var graph = new CsrGraphBuilder(nodeCount: 5, isDirected: false)
            .AddEdges([(0, 1), (0, 2), (0, 3), (3, 4)])
            .Build();
        Func<CsrGraph, CancellationToken, ImmutableArray<double>> degree = (g, cancellationToken) =>
            new DegreeCentrality(workers: 1).Compute(g, new DegreeParameters(), null, cancellationToken).Raw;

        var hub = new LinkBootstrap().Compute(graph, degree, new LinkBootstrapParameters(Replicates: 500)).Intervals[0];
        Console.WriteLine($"degree of node 0: {hub.Estimate}, 95 % of the replicates from {hub.Lower} to {hub.Upper}");

        var sensitivity = new TieSensitivity().Compute(graph, degree, new TieSensitivityParameters([new TieError(Removed: 0.25)]));
        Console.WriteLine($"a quarter of the ties missing: every replicate can be ranked: {sensitivity.Rows[0].Ranked == 100}");

        var attack = new RobustnessCurve().Compute(graph, new RobustnessParameters(RemovalOrder.HighestDegree));
        Console.WriteLine($"largest component after one attack: {attack.LargestShare[1]:P0}, R = {attack.Robustness:F2}");

        Console.WriteLine($"Kendall {RankCorrelation.KendallTauB([1, 2, 3, 4], [1, 3, 2, 4]):F4}");
    }

    public static void Core(StringWriter Console)
    {
        var graph = new CsrGraphBuilder(nodeCount: 6, isDirected: false)
            .AddEdges([(0, 1), (0, 2), (1, 2), (0, 3), (1, 4), (2, 5)])
            .Build();

        var core = new CorePeriphery().Compute(graph, new CorePeripheryParameters(CorePattern.Blocks));
        Console.WriteLine($"core {string.Join(", ", core.Core)}, fit {core.Fit:F2}");

        var coreness = new ContinuousCorePeriphery().Compute(graph, new ContinuousCoreParameters());
        Console.WriteLine($"coreness of nodes 0 and 3: {coreness.Coreness[0]:F3}, {coreness.Coreness[3]:F3}");

        var test = new NullModelTest().Compute(
            graph,
            (drawn, _) => [new ContinuousCorePeriphery().Compute(drawn, new ContinuousCoreParameters()).Fit ?? 0],
            ErdosRenyiModel.Like(graph),
            new NullModelTestParameters(Samples: 200));
        Console.WriteLine($"fit of the coreness {test.Values[0].Observed:F2}, p = {test.Values[0].Upper:F2}");

        var club = new RichClub().Compute(graph, new RichClubParameters());
        Console.WriteLine($"of the nodes above degree 1, {club.Rows[1].Coefficient:P0} of the pairs are tied");
    }

    public static void Small(StringWriter Console)
    {
        var complete = new CsrGraphBuilder(nodeCount: 4, isDirected: false)
            .AddEdges([(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)])
            .Build();

        var world = new SmallWorld().Compute(complete, new SmallWorldParameters(Samples: 5));
        Console.WriteLine($"clustering {world.Clustering}, sigma {world.Sigma}, omega {world.Omega}");
    }
}
