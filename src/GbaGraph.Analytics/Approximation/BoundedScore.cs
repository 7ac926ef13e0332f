namespace GbaGraph.Analytics.Approximation;

/// <summary>A node and its estimated score with bounds.</summary>
/// <param name="Node">The node.</param>
/// <param name="Score">The estimate.</param>
/// <param name="Lower">A bound below the true score.</param>
/// <param name="Upper">A bound above the true score.</param>
public readonly record struct BoundedScore(int Node, double Score, double Lower, double Upper);
