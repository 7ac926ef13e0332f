using System.Collections.Immutable;

namespace GbaGraph.Analytics.Centrality;

/// <summary>Parameters of <see cref="PersonalisedPageRank"/>.</summary>
/// <param name="Restart">For each node how likely it is at a restart; finite, at least 0, not all 0; scaled to sum 1.</param>
/// <param name="Damping">The probability of walking on along an edge, at least 0 and below 1.</param>
/// <param name="Dangling">Where the walker goes from a node without out-edges.</param>
/// <param name="IsWeighted">Whether an edge is walked in proportion to its weight.</param>
/// <param name="Tolerance">Iteration ends when the scores change by this much or less in all, above 0.</param>
/// <param name="MaximumIterations">How many iterations there may be, at least 1.</param>
public sealed record PersonalisedPageRankParameters(
    ImmutableArray<double> Restart,
    double Damping = 0.85,
    DanglingRule Dangling = DanglingRule.Restart,
    bool IsWeighted = false,
    double Tolerance = 1e-12,
    int MaximumIterations = 1000);
