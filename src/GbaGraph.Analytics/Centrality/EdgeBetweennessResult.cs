using System.Collections.Immutable;

namespace GbaGraph.Analytics.Centrality;

/// <summary>Betweenness of each edge.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Edges">
/// The edges by source, then target; self-loops, which no shortest path takes, left out. Normalised is raw divided by the number of pairs,
/// n(n − 1) / 2 or, directed, n(n − 1).
/// </param>
public sealed record EdgeBetweennessResult(EdgeBetweennessParameters Parameters, ImmutableArray<EdgeScore> Edges);
