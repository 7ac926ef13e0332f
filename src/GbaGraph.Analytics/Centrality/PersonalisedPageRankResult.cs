using System.Collections.Immutable;

namespace GbaGraph.Analytics.Centrality;

/// <summary>Personalised PageRank of each node, by node.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Scores">Probabilities that sum to 1.</param>
/// <param name="Iterations">How many iterations were made.</param>
public sealed record PersonalisedPageRankResult(PersonalisedPageRankParameters Parameters, ImmutableArray<double> Scores, int Iterations);
