namespace GbaGraph.Research.Seed.Papers;

/// <summary>A run of a paper's text without white space.</summary>
/// <param name="Locator">The section path, in the form of <see cref="LocatorPath"/>.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal sealed record PaperSection(string Locator, int Start, int End);
