namespace GbaGraph.Analytics.Flows;

/// <summary>Parameters of <see cref="MatrixCorrelation"/>.</summary>
/// <param name="Permutations">How often the nodes of the second matrix are shuffled, at least 2.</param>
/// <param name="Seed">The seed of the permutations.</param>
public sealed record MatrixCorrelationParameters(int Permutations = 1000, ulong Seed = 1);
