namespace GbaGraph.Analytics.Approximation;

/// <summary>Parameters of <see cref="TopBetweenness"/>.</summary>
/// <param name="Count">How many nodes are wanted, at least 1.</param>
/// <param name="Error">Scores nearer than this needn't be told apart, on the scale of shares of ordered pairs; above 0 and below 1.</param>
/// <param name="FailureProbability">How probable it may be that some bound does not hold, above 0 and below 1.</param>
/// <param name="Seed">Where the random pairs start.</param>
public sealed record TopBetweennessParameters(int Count = 10, double Error = 0.001, double FailureProbability = 0.1, ulong Seed = 1);
