using System.Collections.Immutable;

namespace GbaGraph.Storage.Analysis;

/// <summary>A centrality that a server computed.</summary>
/// <param name="Network">The network.</param>
/// <param name="Scores">
/// The raw score of each node: DEGREE its edges (weighted: its links); BETWEENNESS each unordered pair once, ends left out; CLOSENESS the inverse of the mean distance
/// to the nodes in reach, 0 for none; HARMONIC the sum of the inverse distances; PAGERANK sums to 1; CORE the core number.
/// </param>
public sealed record ServerScores(ServerNetwork Network, ImmutableArray<double> Scores);
