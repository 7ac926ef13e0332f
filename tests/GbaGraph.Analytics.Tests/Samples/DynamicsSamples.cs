using System.Collections.Immutable;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Flows;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Helix;
using GbaGraph.Analytics.Prediction;
using GbaGraph.Analytics.Temporal;

namespace GbaGraph.Analytics.Tests.Samples;

public static class DynamicsSamples
{
    public static void Gravity(StringWriter Console)
    {
        // Origin, destination, flow, masses of both, distance.
        ImmutableArray<FlowObservation> flows =
        [
            new(0, 1, 40, 10, 8, 2), new(1, 0, 38, 8, 10, 2), new(0, 2, 12, 10, 5, 4), new(2, 0, 14, 5, 10, 4),
            new(1, 2, 20, 8, 5, 3), new(2, 1, 16, 5, 8, 3),
        ];

        var poisson = new GravityModel().Compute(new GravityParameters(flows, GravityKind.Poisson));
        foreach (var coefficient in poisson.Coefficients)
            Console.WriteLine($"{coefficient.Name} {coefficient.Estimate:F3}");

        var constrained = new GravityModel().Compute(new GravityParameters(flows, GravityKind.DoublyConstrained));
        Console.WriteLine($"doubly constrained: distance {constrained.Coefficients[0].Estimate:F3}");
    }

    public static void Relations(StringWriter Console)
    {
        double[,] patents = { { 0, 9, 2, 1 }, { 9, 0, 3, 2 }, { 2, 3, 0, 8 }, { 1, 2, 8, 0 } };
        double[,] sameCity = { { 0, 1, 0, 0 }, { 1, 0, 0, 0 }, { 0, 0, 0, 1 }, { 0, 0, 1, 0 } };

        var together = new MatrixCorrelation().Compute(patents, sameCity, new MatrixCorrelationParameters(Permutations: 999));
        Console.WriteLine($"QAP correlation {together.Correlation:F3}, p below 0.5: {together.Test!.Upper < 0.5}");

        var regression = new MatrixRegression().Compute(patents, [sameCity], new MatrixRegressionParameters(Permutations: 999));
        Console.WriteLine($"{regression.Intercept:F1} patents, and {regression.Predictors[0].Coefficient:F1} more in the same city");
    }

    public static void Links(StringWriter Console)
    {
        var graph = new CsrGraphBuilder(nodeCount: 5, isDirected: false)
            .AddEdges([(0, 1), (1, 2), (2, 3), (3, 0), (3, 4)])
            .Build();

        var likely = new LinkPrediction().Compute(graph, new LinkPredictionParameters(LinkScore.ResourceAllocation)).Pairs[0];
        Console.WriteLine($"most likely: {likely.First}-{likely.Second}, {likely.Score:F3}");

        var test = new LinkPredictionTest().Compute(graph, new LinkPredictionTestParameters(LinkScore.ResourceAllocation));
        Console.WriteLine($"the AUC is between 0 and 1: {test.Auc is >= 0 and <= 1}");
    }

    public static void Years(StringWriter Console)
    {
        var network = new TemporalNetwork(nodeCount: 4, isDirected: false, [new(0, 1, 2019), new(1, 2, 2018), new(0, 1, 2020), new(1, 3, 2020)]);

        var years = new NetworkEvolution().Compute(
            network,
            (graph, cancellationToken) => new DegreeCentrality().Compute(graph, new DegreeParameters(), null, cancellationToken).Raw,
            new EvolutionParameters(First: 2018, Last: 2020));
        foreach (var year in years.Steps)
            Console.WriteLine($"{year.Time}: {year.Edges} ties, entered {string.Join(' ', year.Entered)}, persistence {year.Persistence:F2}");

        var paths = new TimeRespectingPaths().Compute(network, new TimePathParameters(Source: 0, Start: 2018));
        Console.WriteLine($"from node 0, node 3 is reached in {paths.Arrivals[3]}, node 2 never: {paths.Arrivals[2] is null}");
    }

    public static void Helix(StringWriter Console)
    {
        var cells = HelixInformation.OfPresence(none: 0, u: 120, i: 40, g: 60, ui: 15, ug: 20, ig: 5, uig: 3);

        var helix = new HelixInformation().Compute(cells);
        Console.WriteLine($"T(UI) {1000 * helix.FirstSecond:F1} mbit, T(UIG) {1000 * helix.Triple:F1} mbit");
    }

    public static void Personal(StringWriter Console)
    {
        var graph = new CsrGraphBuilder(nodeCount: 4, isDirected: false)
            .AddEdges([(0, 1), (1, 2), (2, 3)])
            .Build();

        var from = new PersonalisedPageRank().Compute(graph, new PersonalisedPageRankParameters(Restart: [1, 0, 0, 0]));
        Console.WriteLine(string.Join("  ", from.Scores.Select(score => score.ToString("F4"))));
    }
}
