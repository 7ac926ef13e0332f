using System.Collections.Immutable;

namespace GbaGraph.Analytics.Approximation;

/// <summary>Harmonic centrality of each node from a sample of pivots.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Normalised">The estimated mean of the inverse distances to the other nodes, 0 to 1.</param>
/// <param name="Pivots">How many pivots were drawn; n where the sample would have been the whole graph, and the scores are exact.</param>
public sealed record ApproximateHarmonicResult(ApproximateHarmonicParameters Parameters, ImmutableArray<double> Normalised, int Pivots);
