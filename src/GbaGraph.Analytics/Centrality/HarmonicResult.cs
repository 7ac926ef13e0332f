using System.Collections.Immutable;

namespace GbaGraph.Analytics.Centrality;

/// <summary>Harmonic centrality of each node, by node.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Raw">Sum of the inverse distances.</param>
/// <param name="Normalised">Raw divided by n − 1; 0 where n &lt; 2.</param>
public sealed record HarmonicResult(HarmonicParameters Parameters, ImmutableArray<double> Raw, ImmutableArray<double> Normalised);
