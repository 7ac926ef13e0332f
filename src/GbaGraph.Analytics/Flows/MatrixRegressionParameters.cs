namespace GbaGraph.Analytics.Flows;

/// <summary>Parameters of <see cref="MatrixRegression"/>.</summary>
/// <param name="Permutations">How often the residuals of each predictor are shuffled, at least 2.</param>
/// <param name="Seed">The seed of the permutations.</param>
public sealed record MatrixRegressionParameters(int Permutations = 1000, ulong Seed = 1);
