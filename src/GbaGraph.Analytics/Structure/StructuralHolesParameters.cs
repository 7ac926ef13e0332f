namespace GbaGraph.Analytics.Structure;

/// <summary>Parameters of <see cref="StructuralHoles"/>.</summary>
/// <param name="IsWeighted">Whether a tie counts by its weight; else every arc counts 1.</param>
public sealed record StructuralHolesParameters(bool IsWeighted = false);
