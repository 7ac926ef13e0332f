using System.Collections.Immutable;

namespace GbaGraph.Analytics.Structure;

/// <summary>Parameters of <see cref="Brokerage"/>.</summary>
/// <param name="Groups">A group for each node, any numbers.</param>
/// <param name="Permutations">How often the groups are dealt out anew among the nodes, at least 2 for z-scores, or 0 for none.</param>
/// <param name="Seed">The seed of the permutations.</param>
public sealed record BrokerageParameters(ImmutableArray<int> Groups, int Permutations = 0, ulong Seed = 1);
