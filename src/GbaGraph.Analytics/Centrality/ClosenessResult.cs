using System.Collections.Immutable;

namespace GbaGraph.Analytics.Centrality;

/// <summary>Closeness of each node, by node.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="WassermanFaust">Closeness scaled by the share of the graph in reach, so that nodes of all components compare.</param>
/// <param name="Component">Closeness among the nodes in reach alone; a pair apart from the rest has 1.</param>
/// <param name="Reach">How many other nodes are in reach.</param>
public sealed record ClosenessResult(
    ClosenessParameters Parameters,
    ImmutableArray<double> WassermanFaust,
    ImmutableArray<double> Component,
    ImmutableArray<int> Reach);
