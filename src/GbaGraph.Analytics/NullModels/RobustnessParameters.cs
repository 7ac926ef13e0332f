using System.Collections.Immutable;

namespace GbaGraph.Analytics.NullModels;

/// <summary>Parameters of <see cref="RobustnessCurve"/>.</summary>
/// <param name="Order">In which order nodes are removed.</param>
/// <param name="Scores">A score for each node; for <see cref="RemovalOrder.Scores"/> alone.</param>
/// <param name="Replicates">Over how many random orders the curve is averaged, at least 1; for <see cref="RemovalOrder.Random"/> alone.</param>
/// <param name="Seed">The seed of the random orders.</param>
public sealed record RobustnessParameters(
    RemovalOrder Order = RemovalOrder.Random, ImmutableArray<double>? Scores = null, int Replicates = 100, ulong Seed = 1);
