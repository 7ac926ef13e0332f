namespace GbaGraph.Analytics.Graphs;

/// <summary>What becomes of an edge that joins a node to itself.</summary>
public enum SelfLoopRule
{
    /// <summary>The edge is left out, and counted in <see cref="CsrGraphBuilder.DroppedSelfLoopCount"/>.</summary>
    Drop,

    /// <summary>
    /// The edge is kept: once in the row of its node. Degree counts it twice in an undirected graph (once as out-degree and
    /// once as in-degree in a directed one); measures of shortest paths are untouched by it; PageRank walks it as one arc.
    /// </summary>
    Keep,
}
