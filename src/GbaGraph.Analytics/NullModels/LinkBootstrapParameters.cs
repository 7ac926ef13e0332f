namespace GbaGraph.Analytics.NullModels;

/// <summary>Parameters of <see cref="LinkBootstrap"/>.</summary>
/// <param name="Replicates">How many networks are drawn, at least 2.</param>
/// <param name="Level">How much of the draws an interval holds, above 0 and below 1.</param>
/// <param name="Seed">The seed of the draws.</param>
public sealed record LinkBootstrapParameters(int Replicates = 1000, double Level = 0.95, ulong Seed = 1);
