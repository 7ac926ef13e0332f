using System.Collections.Immutable;

namespace GbaGraph.Analytics.Centrality;

/// <summary>The nodes of the largest closeness.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Nodes">The nodes from the largest score down, of equal ones the smaller number first; all nodes where there are fewer than wanted.</param>
public sealed record TopClosenessResult(TopClosenessParameters Parameters, ImmutableArray<NodeScore> Nodes);
