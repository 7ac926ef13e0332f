using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Research.Networks;

/// <summary>A network for analysis.</summary>
/// <param name="Definition">What it was made of.</param>
/// <param name="Slugs">The actor of each node, in ordinal order.</param>
/// <param name="Graph">The undirected graph; an edge weighs the number of distinct links between its ends.</param>
/// <param name="Summary">What it holds.</param>
public sealed record Network(NetworkDefinition Definition, IReadOnlyList<string> Slugs, CsrGraph Graph, NetworkSummary Summary);
