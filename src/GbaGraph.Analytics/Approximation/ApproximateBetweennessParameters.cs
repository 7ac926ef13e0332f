namespace GbaGraph.Analytics.Approximation;

/// <summary>Parameters of <see cref="ApproximateBetweenness"/>.</summary>
/// <param name="Error">The largest error of any score that is allowed, on the scale of shares of ordered pairs; above 0 and below 1.</param>
/// <param name="FailureProbability">How probable it may be that some score is further off, above 0 and below 1.</param>
/// <param name="Seed">Where the random pairs start.</param>
public sealed record ApproximateBetweennessParameters(double Error = 0.01, double FailureProbability = 0.1, ulong Seed = 1);
