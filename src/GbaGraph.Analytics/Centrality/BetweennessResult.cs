using System.Collections.Immutable;

namespace GbaGraph.Analytics.Centrality;

/// <summary>Betweenness of each node, by node.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Raw">Sum of shares; an unordered pair counts once in an undirected graph, ordered pairs count in a directed one.</param>
/// <param name="Normalised">
/// Raw divided by the number of pairs without the node: (n − 1)(n − 2) / 2 undirected, (n − 1)(n − 2) directed; 0 where n &lt; 3.
/// </param>
public sealed record BetweennessResult(
    BetweennessParameters Parameters, ImmutableArray<double> Raw, ImmutableArray<double> Normalised);
