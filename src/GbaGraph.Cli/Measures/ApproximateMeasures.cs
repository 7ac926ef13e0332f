using System.Collections.Immutable;
using GbaGraph.Analytics.Approximation;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Cli.Measures;

/// <summary>Measures from samples, with bounds.</summary>
internal static class ApproximateMeasures
{
    public static IEnumerable<Measure> All =>
    [
        new("approximate-betweenness", "Share of all ordered pairs whose shortest paths pass through the node, from a sample with a bound.", Betweenness, Measure.Own("--error", 0.01, "Largest error of any score."), Measure.Own("--failure-probability", 0.1, "How probable a larger error may be."), Measure.Own("--random-seed", 1UL, "Where the random pairs start.")),
        new("approximate-harmonic", "Mean inverse distance to the other nodes, from a sample with a bound.", Harmonic, Measure.Own("--error", 0.01, "Largest error of any score."), Measure.Own("--failure-probability", 0.1, "How probable a larger error may be."), Measure.Own("--random-seed", 1UL, "Where the random pivots start.")),
        new("approximate-closeness", "Inverse mean distance in the component, from a sample, with bounds.", Closeness, Measure.Own("--error", 0.05, "Largest error of a mean distance, as a share of the largest distance less 1."), Measure.Own("--failure-probability", 0.1, "How probable a larger error may be."), Measure.Own("--random-seed", 1UL, "Where the random pivots start.")),
        new("top-closeness", "The nodes of the largest closeness, exactly.", TopCloseness, Measure.Own("--count", 10, "How many nodes."), Measure.Own("--scale", ClosenessScale.Harmonic, "harmonic or wassermanFaust."), Measure.Own("--direction", PathDirection.Out, "out or in.")),
        new("top-betweenness", "The nodes of the largest betweenness, from a sample with bounds.", TopBetweenness, Measure.Own("--count", 10, "How many nodes."), Measure.Own("--error", 0.001, "Scores nearer than this needn't be told apart."), Measure.Own("--failure-probability", 0.1, "How probable a wrong bound may be."), Measure.Own("--random-seed", 1UL, "Where the random pairs start.")),
    ];

    private static MeasureTable Closeness(MeasureRun run)
    {
        var parameters = new ApproximateClosenessParameters(run.Value<double>("--error"), run.Value<double>("--failure-probability"), run.Value<ulong>("--random-seed"));
        var result = new ApproximateCloseness(run.Workers).Compute(run.Graph, parameters, run.Progress, run.CancellationToken);
        return run.ByNode(("score", Defined(result.Component)), ("lower", Defined(result.Lower)), ("upper", Defined(result.Upper)), ("wasserman_faust", Defined(result.WassermanFaust)));
    }

    private static MeasureTable TopCloseness(MeasureRun run)
    {
        var parameters = new TopClosenessParameters(run.Value<int>("--count"), run.Value<ClosenessScale>("--scale"), run.Value<PathDirection>("--direction"));
        var nodes = new TopCloseness(run.Workers).Compute(run.Graph, parameters, run.Progress, run.CancellationToken).Nodes;
        return new MeasureTable(["node", "score"], nodes.Select(entry => (object?[])[run.Names[entry.Node], entry.Score]));
    }

    private static MeasureTable TopBetweenness(MeasureRun run)
    {
        var parameters = new TopBetweennessParameters(run.Value<int>("--count"), run.Value<double>("--error"), run.Value<double>("--failure-probability"), run.Value<ulong>("--random-seed"));
        var result = new TopBetweenness(run.Workers).Compute(run.Graph, parameters, run.Progress, run.CancellationToken);
        return new MeasureTable(
            ["node", "score", "lower", "upper", "above_all_others"],
            result.Nodes.Select(entry => (object?[])[run.Names[entry.Node], entry.Score, entry.Lower, entry.Upper, result.IsSeparated ? 1 : 0]));
    }

    private static IReadOnlyList<double?> Defined(ImmutableArray<double> scores) => [.. scores.Select(score => (double?)score)];

    private static MeasureTable Betweenness(MeasureRun run)
    {
        var parameters = new ApproximateBetweennessParameters(run.Value<double>("--error"), run.Value<double>("--failure-probability"), run.Value<ulong>("--random-seed"));
        return run.ByNode(new ApproximateBetweenness(run.Workers).Compute(run.Graph, parameters, run.Progress, run.CancellationToken).Scores);
    }

    private static MeasureTable Harmonic(MeasureRun run)
    {
        var parameters = new ApproximateHarmonicParameters(run.Value<double>("--error"), run.Value<double>("--failure-probability"), Seed: run.Value<ulong>("--random-seed"));
        return run.ByNode(new ApproximateHarmonic(run.Workers).Compute(run.Graph, parameters, run.Progress, run.CancellationToken).Normalised);
    }
}
