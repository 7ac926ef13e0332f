using System.Collections.Immutable;

namespace GbaGraph.Analytics.Prediction;

/// <summary>Scores of pairs.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Pairs">
/// The pairs in the order in which they were given; where none were given, the highest score first, then by first and second node.
/// </param>
public sealed record LinkPredictionResult(LinkPredictionParameters Parameters, ImmutableArray<ScoredPair> Pairs);
