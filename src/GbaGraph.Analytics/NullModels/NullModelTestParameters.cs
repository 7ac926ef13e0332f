namespace GbaGraph.Analytics.NullModels;

/// <summary>Parameters of <see cref="NullModelTest"/>.</summary>
/// <param name="Samples">How many random graphs are made, at least 2.</param>
/// <param name="Seed">The seed of the random graphs.</param>
public sealed record NullModelTestParameters(int Samples = 100, ulong Seed = 1);
