using System.Collections.Immutable;

namespace GbaGraph.Analytics.Structure;

/// <summary>Parameters of <see cref="CategoryMixing"/>.</summary>
/// <param name="Categories">A category for each node, any numbers.</param>
/// <param name="IsWeighted">Whether a tie counts by its weight; else it counts 1.</param>
public sealed record CategoryMixingParameters(ImmutableArray<int> Categories, bool IsWeighted = false);
