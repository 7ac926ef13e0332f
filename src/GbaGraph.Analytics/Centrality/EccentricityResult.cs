using System.Collections.Immutable;

namespace GbaGraph.Analytics.Centrality;

/// <summary>Eccentricity of each node, by node.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Distances">The distance of the farthest node in reach; 0 for a node that reaches no other.</param>
/// <param name="Reached">How many other nodes are in reach.</param>
public sealed record EccentricityResult(
    EccentricityParameters Parameters, ImmutableArray<double> Distances, ImmutableArray<int> Reached);
