using System.Collections.Immutable;

namespace GbaGraph.Analytics.Cohesion;

/// <summary>The components of a graph.</summary>
/// <param name="Parameters">What was asked for.</param>
/// <param name="Labels">The number of each node's component, by node; components are numbered from 0 in the order of their smallest nodes.</param>
/// <param name="Sizes">How many nodes each component has, by its number; empty for a graph without nodes.</param>
public sealed record ComponentsResult(ComponentsParameters Parameters, ImmutableArray<int> Labels, ImmutableArray<int> Sizes)
{
    /// <summary>The number of components; an isolated node is one.</summary>
    public int Count => Sizes.Length;
}
