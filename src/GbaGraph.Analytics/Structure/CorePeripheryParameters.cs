namespace GbaGraph.Analytics.Structure;

/// <summary>Parameters of <see cref="CorePeriphery"/>.</summary>
/// <param name="Pattern">Which pattern is fitted.</param>
/// <param name="Starts">How many random starts the search has besides the one by degree, at least 0; above 15 nodes.</param>
/// <param name="Samples">With how many random networks the fit is compared, at least 2, or 0 for none.</param>
/// <param name="Null">With which random networks.</param>
/// <param name="Seed">The seed of starts and samples.</param>
public sealed record CorePeripheryParameters(
    CorePattern Pattern = CorePattern.CoreTies, int Starts = 10, int Samples = 0, CoreNull Null = CoreNull.Density, ulong Seed = 1);
