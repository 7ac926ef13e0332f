using System.Collections.Immutable;

namespace GbaGraph.Analytics.Closure;

/// <summary>Weighted or directed clustering of each node, by node.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Scores">0 to 1; 0 for nodes that could be in no triangle.</param>
public sealed record WeightedClusteringResult(WeightedClusteringParameters Parameters, ImmutableArray<double> Scores);
