using System.Collections.Immutable;
using GbaGraph.Analytics.Statistics;

namespace GbaGraph.Analytics.Structure;

/// <summary>The E-I index of the network, its groups and its nodes: −1 where all ties stay inside, 1 where all lead outside.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Index">Over all ties; null where there is none.</param>
/// <param name="Labels">The groups' labels, ascending.</param>
/// <param name="ByGroup">Over the ends of ties at members of each group, in the order of the labels; null for a group without ties.</param>
/// <param name="ByNode">Over the ties of each node; null for isolated nodes.</param>
/// <param name="Expected">The mean of the index over all ways to deal out the groups, exactly; null where there is no tie.</param>
/// <param name="Test">The index against the permutations; null without permutations or ties.</param>
public sealed record ExternalInternalResult(
    ExternalInternalParameters Parameters,
    double? Index,
    ImmutableArray<int> Labels,
    ImmutableArray<double?> ByGroup,
    ImmutableArray<double?> ByNode,
    double? Expected,
    PermutationSummary? Test);
