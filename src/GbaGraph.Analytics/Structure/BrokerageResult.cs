using System.Collections.Immutable;
using GbaGraph.Analytics.Statistics;

namespace GbaGraph.Analytics.Structure;

/// <summary>Brokerage of each node by role. All lists are by role in the order of <see cref="BrokerageRole"/>, then by node.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Counts">How many pairs the node brokers between in each role.</param>
/// <param name="Expected">What would be expected if the groups were dealt out at random among all nodes: exact, not from permutations.</param>
/// <param name="ZScores">
/// (Count − Expected) / standard deviation over the permutations; null for a node whose count does not vary. Empty without permutations.
/// </param>
/// <param name="Totals">The sum of the counts over all nodes against the permutations, by role; empty without permutations.</param>
public sealed record BrokerageResult(
    BrokerageParameters Parameters,
    ImmutableArray<ImmutableArray<long>> Counts,
    ImmutableArray<ImmutableArray<double>> Expected,
    ImmutableArray<ImmutableArray<double?>> ZScores,
    ImmutableArray<PermutationSummary> Totals);
