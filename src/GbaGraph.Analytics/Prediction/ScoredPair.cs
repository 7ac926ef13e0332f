namespace GbaGraph.Analytics.Prediction;

/// <summary>A pair of nodes and its score.</summary>
/// <param name="First">One node.</param>
/// <param name="Second">The other.</param>
/// <param name="Score">The score, at least 0.</param>
public sealed record ScoredPair(int First, int Second, double Score);
