using System.Collections.Immutable;

namespace GbaGraph.Analytics.Communities;

/// <summary>Communities of nodes.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Communities">The community of each node, numbered from 0 in the order of the smallest node.</param>
/// <param name="Count">How many communities there are.</param>
/// <param name="Quality">
/// Modularity (at most 1), or for the constant Potts model the weight inside communities less resolution times their pairs. 0 without ties.
/// </param>
/// <param name="Iterations">How many iterations were made.</param>
public sealed record LeidenResult(LeidenParameters Parameters, ImmutableArray<int> Communities, int Count, double Quality, int Iterations);
