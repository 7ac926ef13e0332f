namespace GbaGraph.Analytics.Closure;

/// <summary>Parameters of <see cref="WeightedClustering"/>.</summary>
/// <param name="Kind">How weights and directions enter.</param>
/// <param name="IsWeighted">Whether a tie counts by its weight; else it counts 1.</param>
public sealed record WeightedClusteringParameters(WeightedClusteringKind Kind, bool IsWeighted = true);
