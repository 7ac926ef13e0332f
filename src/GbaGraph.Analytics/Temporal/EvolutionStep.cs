using System.Collections.Immutable;

namespace GbaGraph.Analytics.Temporal;

/// <summary>A snapshot, and what changed since the one before. What compares with the one before is null or empty in the first.</summary>
/// <param name="Time">The last time that the snapshot holds.</param>
/// <param name="ActiveNodes">How many nodes have a tie.</param>
/// <param name="Edges">How many edges there are.</param>
/// <param name="Scores">The measure, by node.</param>
/// <param name="Entered">The nodes that have a tie now and had none in the snapshot before, ascending.</param>
/// <param name="Left">The nodes that had a tie in the snapshot before and have none now, ascending.</param>
/// <param name="Persistence">Ties in both snapshots divided by ties in at least one (Jaccard), 0 to 1; null where there are none.</param>
/// <param name="Spearman">Spearman's ρ of the scores over the nodes that have a tie in both snapshots; null where either does not vary.</param>
/// <param name="KendallTauB">Kendall's τ-b over the same nodes.</param>
public sealed record EvolutionStep(
    int Time,
    int ActiveNodes,
    int Edges,
    ImmutableArray<double> Scores,
    ImmutableArray<int> Entered,
    ImmutableArray<int> Left,
    double? Persistence,
    double? Spearman,
    double? KendallTauB);
