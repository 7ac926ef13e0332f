namespace GbaGraph.Analytics.Centrality;

/// <summary>Parameters of <see cref="PageRank"/>.</summary>
/// <param name="Damping">The probability of walking on along an edge instead of jumping to any node, at least 0 and below 1.</param>
/// <param name="IsWeighted">Whether an edge is walked in proportion to its weight; else all edges of a node are walked alike.</param>
/// <param name="Tolerance">
/// Iteration ends when the scores change by this much or less in all (sum of absolute changes), above 0. The scores are then within
/// tolerance · damping / (1 − damping) of the limit, in the same sum.
/// </param>
/// <param name="MaximumIterations">How many iterations there may be, at least 1.</param>
public sealed record PageRankParameters(
    double Damping = 0.85, bool IsWeighted = false, double Tolerance = 1e-12, int MaximumIterations = 1000);
