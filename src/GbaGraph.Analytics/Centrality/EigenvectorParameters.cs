namespace GbaGraph.Analytics.Centrality;

/// <summary>Parameters of <see cref="EigenvectorCentrality"/>.</summary>
/// <param name="IsWeighted">Whether an edge counts by its weight; else it counts 1.</param>
/// <param name="Scale">How the scores are scaled; not <see cref="VectorScale.None"/>.</param>
/// <param name="Tolerance">Iteration ends when the scores, of Euclidean norm 1, move by this much or less (Euclidean distance), above 0.</param>
/// <param name="MaximumIterations">How many iterations there may be, at least 1.</param>
public sealed record EigenvectorParameters(
    bool IsWeighted = false, VectorScale Scale = VectorScale.Euclidean, double Tolerance = 1e-13, int MaximumIterations = 100_000);
