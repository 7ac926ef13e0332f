namespace GbaGraph.Analytics.Approximation;

/// <summary>Parameters of <see cref="ApproximateCloseness"/>.</summary>
/// <param name="Error">The largest error of any mean distance, as a share of the largest distance of its component less 1; above 0 and below 1.</param>
/// <param name="FailureProbability">How probable it may be that some mean distance is further off, above 0 and below 1.</param>
/// <param name="Seed">Where the random pivots start.</param>
public sealed record ApproximateClosenessParameters(double Error = 0.05, double FailureProbability = 0.1, ulong Seed = 1);
