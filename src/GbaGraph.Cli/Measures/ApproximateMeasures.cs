using GbaGraph.Analytics.Approximation;

namespace GbaGraph.Cli.Measures;

/// <summary>Measures from samples, with bounds.</summary>
internal static class ApproximateMeasures
{
    public static IEnumerable<Measure> All =>
    [
        new("approximate-betweenness", "Share of all ordered pairs whose shortest paths pass through the node, from a sample with a bound.", Betweenness, Measure.Own("--error", 0.01, "Largest error of any score."), Measure.Own("--failure-probability", 0.1, "How probable a larger error may be."), Measure.Own("--random-seed", 1UL, "Where the random pairs start.")),
        new("approximate-harmonic", "Mean inverse distance to the other nodes, from a sample with a bound.", Harmonic, Measure.Own("--error", 0.01, "Largest error of any score."), Measure.Own("--failure-probability", 0.1, "How probable a larger error may be."), Measure.Own("--random-seed", 1UL, "Where the random pivots start.")),
    ];

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
