using System.Collections.Immutable;

namespace GbaGraph.Analytics.Cohesion;

/// <summary>The biconnected components of a graph, and what it falls apart without.</summary>
/// <param name="Components">
/// The nodes of each component, ascending; components in the order of their lists, node by node. Two nodes joined by a bridge are one;
/// an articulation point is in several; an isolated node is in none.
/// </param>
/// <param name="ArticulationPoints">The nodes whose removal raises the number of weak components, ascending.</param>
/// <param name="Bridges">The edges whose removal does, Source &lt; Target, ascending.</param>
public sealed record BiconnectedResult(
    ImmutableArray<ImmutableArray<int>> Components,
    ImmutableArray<int> ArticulationPoints,
    ImmutableArray<(int Source, int Target)> Bridges);
