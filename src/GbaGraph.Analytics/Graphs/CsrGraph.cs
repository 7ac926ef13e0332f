namespace GbaGraph.Analytics.Graphs;

/// <summary>
/// An immutable graph in compressed sparse rows over the nodes 0 … <see cref="NodeCount"/> − 1: no parallel edges, each row in
/// ascending order of the neighbour. Made by <see cref="CsrGraphBuilder"/>. Safe for use by any number of threads.
/// Memory: 4(n + 1) bytes of offsets, 4 bytes an arc and 8 more where it is weighted; an undirected edge is two arcs (a self-loop
/// one), and a directed graph holds each arc twice, for its out-rows and its in-rows.
/// </summary>
public sealed class CsrGraph
{
    private readonly CsrRows _out;
    private readonly CsrRows _in;

    internal CsrGraph(bool isDirected, int edgeCount, int selfLoopCount, CsrRows outRows, CsrRows inRows)
    {
        IsDirected = isDirected;
        EdgeCount = edgeCount;
        SelfLoopCount = selfLoopCount;
        _out = outRows;
        _in = inRows;
    }

    /// <summary>The number of nodes, 0 or more; isolated nodes are counted.</summary>
    public int NodeCount => _out.Offsets.Length - 1;

    /// <summary>The number of edges after parallel ones were merged: arcs in a directed graph, and each undirected edge once.</summary>
    public int EdgeCount { get; }

    /// <summary>How many of the edges join a node to itself; 0 unless <see cref="SelfLoopRule.Keep"/> was chosen.</summary>
    public int SelfLoopCount { get; }

    /// <summary>Whether the edges have a direction.</summary>
    public bool IsDirected { get; }

    /// <summary>Whether any edge has a weight other than 1. A graph whose weights are all 1 holds no weights.</summary>
    public bool IsWeighted => _out.Weights is not null;

    /// <summary>The out-neighbours of a node (in an undirected graph its neighbours), in ascending order; its self-loop shows once.</summary>
    /// <param name="node">A node, 0 … <see cref="NodeCount"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node.</exception>
    public ReadOnlySpan<int> Neighbours(int node) => _out.Row(Checked(node));

    /// <summary>The in-neighbours of a node (in an undirected graph its neighbours), in ascending order.</summary>
    /// <param name="node">A node, 0 … <see cref="NodeCount"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node.</exception>
    public ReadOnlySpan<int> InNeighbours(int node) => _in.Row(Checked(node));

    /// <summary>
    /// The weights of the edges to <see cref="Neighbours"/>, in the same order; empty where the graph is not weighted, which means
    /// that every weight is 1. Weights are finite and above 0.
    /// </summary>
    /// <param name="node">A node, 0 … <see cref="NodeCount"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node.</exception>
    public ReadOnlySpan<double> Weights(int node) => _out.RowWeights(Checked(node));

    /// <summary>The weights of the edges from <see cref="InNeighbours"/>, in the same order; empty where the graph is not weighted.</summary>
    /// <param name="node">A node, 0 … <see cref="NodeCount"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node.</exception>
    public ReadOnlySpan<double> InWeights(int node) => _in.RowWeights(Checked(node));

    internal CsrRows OutRows => _out;

    internal CsrRows InRows => _in;

    private int Checked(int node)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(node);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(node, NodeCount);
        return node;
    }
}
