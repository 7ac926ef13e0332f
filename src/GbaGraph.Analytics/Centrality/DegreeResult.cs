using System.Collections.Immutable;

namespace GbaGraph.Analytics.Centrality;

/// <summary>Degree of each node, by node.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Raw">Number of ties.</param>
/// <param name="Normalised">Number of ties divided by n − 1; 0 where n &lt; 2.</param>
/// <param name="Strength">Sum of the weights of the ties; equal to <paramref name="Raw"/> in a graph without weights.</param>
public sealed record DegreeResult(
    DegreeParameters Parameters,
    ImmutableArray<double> Raw,
    ImmutableArray<double> Normalised,
    ImmutableArray<double> Strength);
