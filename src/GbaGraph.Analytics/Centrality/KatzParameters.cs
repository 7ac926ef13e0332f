namespace GbaGraph.Analytics.Centrality;

/// <summary>Parameters of <see cref="KatzCentrality"/>.</summary>
/// <param name="Alpha">How much a step away counts, above 0 and below 1 / the largest eigenvalue of the graph.</param>
/// <param name="Beta">The score that every node has of itself, above 0.</param>
/// <param name="IsWeighted">Whether an edge counts by its weight; else it counts 1.</param>
/// <param name="Scale">How the scores are scaled.</param>
/// <param name="Tolerance">Iteration ends when a further step adds this share of the sum of the scores or less, above 0.</param>
/// <param name="MaximumIterations">How many iterations there may be, at least 1.</param>
public sealed record KatzParameters(
    double Alpha = 0.1,
    double Beta = 1,
    bool IsWeighted = false,
    VectorScale Scale = VectorScale.None,
    double Tolerance = 1e-14,
    int MaximumIterations = 10_000);
