using System.Collections.Immutable;

namespace GbaGraph.Analytics.Cohesion;

/// <summary>A path and its length.</summary>
/// <param name="Length">The sum of the lengths of its edges, from the source on.</param>
/// <param name="Nodes">Its nodes, both ends among them.</param>
public sealed record PathOfLength(double Length, ImmutableArray<int> Nodes);
