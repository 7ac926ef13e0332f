using System.Collections.Immutable;

namespace GbaGraph.Analytics.Centrality;

/// <summary>PageRank of each node, by node.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Scores">Probabilities that sum to 1.</param>
/// <param name="Iterations">How many iterations were made.</param>
/// <param name="LastChange">The sum of the absolute changes in the last of them.</param>
public sealed record PageRankResult(PageRankParameters Parameters, ImmutableArray<double> Scores, int Iterations, double LastChange);
