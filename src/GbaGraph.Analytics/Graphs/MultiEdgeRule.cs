namespace GbaGraph.Analytics.Graphs;

/// <summary>
/// What becomes of parallel edges, that is of edges with the same ends (in an undirected graph u–v and v–u are parallel;
/// in a directed graph u→v and v→u are not).
/// </summary>
public enum MultiEdgeRule
{
    /// <summary>One edge whose weight is the sum of the weights, added in the order in which the edges were given.</summary>
    Sum,

    /// <summary>One edge with the largest weight.</summary>
    Max,

    /// <summary>One edge with the weight that was given first.</summary>
    First,

    /// <summary>One edge whose weight is the number of parallel edges; the given weights are ignored, and a single edge weighs 1.</summary>
    Count,
}
