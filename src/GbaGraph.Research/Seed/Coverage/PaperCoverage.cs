using GbaGraph.Domain.Sources;

namespace GbaGraph.Research.Seed.Coverage;

/// <summary>What one paper gave to the record.</summary>
/// <param name="Source">The paper.</param>
/// <param name="Sections">Its sections with text of their own and its tables, in the order of the paper.</param>
/// <param name="Quantities">How many quantities it prints.</param>
/// <param name="Exclusions">How many of the listed exclusions are its.</param>
public sealed record PaperCoverage(Source Source, IReadOnlyList<SectionCoverage> Sections, int Quantities, int Exclusions);
