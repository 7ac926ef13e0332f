using System.Collections.Immutable;

namespace GbaGraph.Analytics.Temporal;

/// <summary>A measure over time.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Steps">The snapshots in the order of time.</param>
public sealed record EvolutionResult(EvolutionParameters Parameters, ImmutableArray<EvolutionStep> Steps);
