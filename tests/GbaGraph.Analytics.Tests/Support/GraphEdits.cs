namespace GbaGraph.Analytics.Tests.Support;

/// <summary>Edits whose effect on a measure is known.</summary>
internal static class GraphEdits
{
    public static RandomGraph WithIsolate(this RandomGraph graph) => graph with { NodeCount = graph.NodeCount + 1 };

    /// <summary>The graph beside a copy of itself; node v's copy is v + n.</summary>
    public static RandomGraph Doubled(this RandomGraph graph) => new(
        2 * graph.NodeCount,
        graph.IsDirected,
        [.. graph.Edges, .. graph.Edges.Select(e => (e.Source + graph.NodeCount, e.Target + graph.NodeCount, e.Weight))]);

    /// <summary>Names in which the first node is the last.</summary>
    public static int[] ReversedNames(this RandomGraph graph) => [.. Enumerable.Range(0, graph.NodeCount).Reverse()];
}
