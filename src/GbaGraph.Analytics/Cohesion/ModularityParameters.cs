using System.Collections.Immutable;

namespace GbaGraph.Analytics.Cohesion;

/// <summary>Parameters of <see cref="PartitionModularity"/>.</summary>
/// <param name="Communities">A community for each node, any numbers.</param>
/// <param name="Resolution">How much the ties expected at random count, at least 0; 1 is Newman's modularity.</param>
/// <param name="IsWeighted">Whether a tie counts by its weight; else it counts 1.</param>
public sealed record ModularityParameters(ImmutableArray<int> Communities, double Resolution = 1, bool IsWeighted = false);
