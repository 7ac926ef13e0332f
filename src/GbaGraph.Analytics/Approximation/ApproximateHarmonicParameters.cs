using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Approximation;

/// <summary>Parameters of <see cref="ApproximateHarmonic"/>.</summary>
/// <param name="Error">The largest error of any normalised score that is allowed, above 0 and below 1.</param>
/// <param name="FailureProbability">How probable it may be that some score is further off, above 0 and below 1.</param>
/// <param name="Direction">Whether distances go from the node or to it; without meaning in an undirected graph.</param>
/// <param name="Seed">Where the random pivots start.</param>
public sealed record ApproximateHarmonicParameters(
    double Error = 0.01, double FailureProbability = 0.1, PathDirection Direction = PathDirection.Out, ulong Seed = 1);
