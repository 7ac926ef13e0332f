using System.Collections.Immutable;

namespace GbaGraph.Analytics.Prediction;

/// <summary>Parameters of <see cref="LinkPrediction"/>.</summary>
/// <param name="Score">How pairs are scored.</param>
/// <param name="Pairs">The pairs that are scored; null for all pairs that are not tied and have a common neighbour.</param>
/// <param name="Beta">How much a step counts; for <see cref="LinkScore.Katz"/> alone, above 0 and below 1 / the largest eigenvalue.</param>
public sealed record LinkPredictionParameters(
    LinkScore Score = LinkScore.AdamicAdar, ImmutableArray<(int First, int Second)>? Pairs = null, double Beta = 0.01);
