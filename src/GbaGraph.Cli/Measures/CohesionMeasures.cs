using System.Collections.Immutable;
using System.CommandLine;
using GbaGraph.Analytics.Cohesion;
using GbaGraph.Analytics.NullModels;
using GbaGraph.Analytics.Prediction;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Cli.Measures;

/// <summary>Components, paths, partitions, robustness, and links that may be missing.</summary>
internal static class CohesionMeasures
{
    public static IEnumerable<Measure> All =>
    [
        new("components", "The component of each node, numbered from 0.", run => run.ByNode("component", new Components().Compute(run.Graph, new ComponentsParameters(run.Value<Connectivity>("--connectivity")), run.Progress, run.CancellationToken).Labels), Measure.Own("--connectivity", Connectivity.Weak, "weak or strong.")),
        new("articulation-points", "1 for nodes whose removal cuts the graph, else 0.", ArticulationPoints),
        new("bridges", "Edges whose removal cuts the graph.", run => new MeasureTable(["source", "target"], new BiconnectedComponents().Compute(run.Graph, run.Progress, run.CancellationToken).Bridges.Select(edge => (object?[])[run.Names[edge.Source], run.Names[edge.Target]]))),
        new("path-statistics", "Diameter, radius, average path length, global efficiency.", Paths),
        new("shortest-paths", "The shortest simple paths between two nodes.", ShortestPaths, Measure.Own("--from", "", "The first node."), Measure.Own("--to", "", "The last node."), Measure.Own("--count", 1, "How many paths.")),
        new("all-shortest-paths", "All shortest paths between two nodes.", AllShortest, Measure.Own("--from", "", "The first node."), Measure.Own("--to", "", "The last node."), Measure.Own("--limit", 1000, "How many paths at most.")),
        new("modularity", "Modularity of given groups.", Modularity, Measure.Own("--groups", "", "File with 'node group' a line."), Measure.Own("--resolution", 1.0, "How much ties expected at random count.")),
        new("small-world", "Sigma and omega of an undirected graph.", Small, Measure.Own("--samples", 20, "Random and lattice-like graphs to compare with."), Seed),
        new("robustness", "Share of nodes in the largest component after each removal.", Robustness, Measure.Own("--order", RemovalOrder.Random, "random, highestDegree or scores."), InnerMeasure.Named("--of", "betweenness"), InnerMeasure.Column, Measure.Own("--replicates", 100, "Random orders to average."), Seed),
        new("link-prediction", "Pairs that are not tied, the likeliest first.", Links, Measure.Own("--score", LinkScore.AdamicAdar, "commonNeighbours, jaccard, adamicAdar, resourceAllocation, preferentialAttachment or katz."), Measure.Own("--beta", 0.01, "How much a step counts, for katz."), Measure.Own("--top", 100, "How many pairs to print.")),
        new("link-prediction-test", "AUC and precision of a score on links held out.", LinksTested, Measure.Own("--score", LinkScore.AdamicAdar, "As for link-prediction."), Measure.Own("--beta", 0.01, "How much a step counts, for katz."), Measure.Own("--held-out", 0.1, "Share of the links held out."), Measure.Own("--replicates", 10, "How often."), Seed),
    ];

    private static Option<ulong> Seed => Measure.Own("--random-seed", 1UL, "Where the random numbers start.");

    private static MeasureTable ArticulationPoints(MeasureRun run)
    {
        var points = new BiconnectedComponents().Compute(run.Graph, run.Progress, run.CancellationToken).ArticulationPoints.ToHashSet();
        return run.ByNode("articulation_point", [.. Enumerable.Range(0, run.Names.Count).Select(node => points.Contains(node) ? 1 : 0)]);
    }

    private static MeasureTable Paths(MeasureRun run)
    {
        var result = new PathStatistics(run.Workers).Compute(
            run.Graph, new PathStatisticsParameters(run.Length), run.Progress, run.CancellationToken);
        return MeasureRun.OfGraph(
            ("diameter", result.Diameter),
            ("radius", result.Radius),
            ("average_path_length", result.AveragePathLength),
            ("global_efficiency", result.GlobalEfficiency),
            ("joined_pairs", result.JoinedPairs));
    }

    private static MeasureTable ShortestPaths(MeasureRun run)
    {
        var parameters = new KShortestPathsParameters(run.Node("--from"), run.Node("--to"), run.Value<int>("--count"), run.Length);
        var paths = new KShortestPaths().Compute(run.Graph, parameters, run.Progress, run.CancellationToken).Paths;
        return new MeasureTable(["length", "path"], paths.Select(path => (object?[])[path.Length, string.Join(' ', path.Nodes.Select(node => run.Names[node]))]));
    }

    private static MeasureTable AllShortest(MeasureRun run)
    {
        var parameters = new AllShortestPathsParameters(run.Node("--from"), run.Node("--to"), run.Length, run.Value<int>("--limit"));
        var paths = new AllShortestPaths().Compute(run.Graph, parameters, run.CancellationToken);
        return new MeasureTable(["length", "path"], paths.Paths.Select(path => (object?[])[paths.Distance, string.Join(' ', path.Select(node => run.Names[node]))]));
    }

    private static MeasureTable Modularity(MeasureRun run)
    {
        var groups = run.Groups("--groups").Groups;
        var result = new PartitionModularity().Compute(
            run.Graph, new ModularityParameters(groups, run.Value<double>("--resolution"), run.IsWeighted), run.Progress, run.CancellationToken);
        return MeasureRun.OfGraph(("modularity", result.Modularity), ("inside_share", result.InsideShare));
    }

    private static MeasureTable Small(MeasureRun run)
    {
        var result = new SmallWorld(run.Workers).Compute(
            run.Graph, new SmallWorldParameters(run.Value<int>("--samples"), Seed: run.Value<ulong>("--random-seed")), run.Progress, run.CancellationToken);
        return MeasureRun.OfGraph(
            ("clustering", result.Clustering),
            ("path_length", result.PathLength),
            ("random_clustering", result.RandomClustering),
            ("random_path_length", result.RandomPathLength),
            ("lattice_clustering", result.LatticeClustering),
            ("sigma", result.Sigma),
            ("omega", result.Omega));
    }

    private static MeasureTable Robustness(MeasureRun run)
    {
        var order = run.Value<RemovalOrder>("--order");
        ImmutableArray<double>? scores = order == RemovalOrder.Scores ? InnerMeasure.Of(run, "--of").Scores(run.Graph, run.CancellationToken) : null;
        var parameters = new RobustnessParameters(
            order, scores, run.Value<int>("--replicates"), Seed: run.Value<ulong>("--random-seed"));
        var shares = new RobustnessCurve(run.Workers).Compute(run.Graph, parameters, run.Progress, run.CancellationToken).LargestShare;
        return new MeasureTable(["removed", "largest_share"], shares.Select((share, removed) => (object?[])[removed, share]));
    }

    private static MeasureTable Links(MeasureRun run)
    {
        if (run.Value<int>("--top") < 1)
            throw new GbaGraphException(ErrorCodes.BadRequest, "--top must be at least 1");
        var parameters = new LinkPredictionParameters(run.Value<LinkScore>("--score"), Beta: run.Value<double>("--beta"));
        var pairs = new LinkPrediction(run.Workers).Compute(run.Graph, parameters, run.Progress, run.CancellationToken).Pairs;
        return run.ByEdge(pairs.Take(run.Value<int>("--top")).Select(pair => (pair.First, pair.Second, pair.Score)));
    }

    private static MeasureTable LinksTested(MeasureRun run)
    {
        var parameters = new LinkPredictionTestParameters(
            run.Value<LinkScore>("--score"), run.Value<double>("--held-out"), run.Value<int>("--replicates"), Beta: run.Value<double>("--beta"), Seed: run.Value<ulong>("--random-seed"));
        var result = new LinkPredictionTest(run.Workers).Compute(run.Graph, parameters, run.Progress, run.CancellationToken);
        return MeasureRun.OfGraph(
            ("auc", result.Auc), ("auc_deviation", result.AucDeviation), ("precision", result.Precision), ("precision_deviation", result.PrecisionDeviation));
    }
}
