using GbaGraph.Analytics.Execution;

namespace GbaGraph.Analytics.Graphs;

/// <summary>
/// An immutable graph in compressed sparse rows over the nodes 0 … <see cref="NodeCount"/> − 1: no parallel edges, each row in
/// ascending order of the neighbour. Made by <see cref="CsrGraphBuilder"/>. Safe for use by any number of threads.
/// Memory: 4(n + 1) bytes of offsets, 4 bytes an arc and 8 more where it is weighted; an undirected edge is two arcs (a self-loop
/// one), and a directed graph holds each arc twice, for its out-rows and its in-rows.
/// </summary>
public sealed class CsrGraph
{
    /// <summary>The smallest weight of an edge: so that no measure's sums and products of weights, or of their inverses, leave the range of a double.</summary>
    public const double SmallestWeight = 1e-100;

    /// <summary>The largest weight of an edge before parallel ones are merged.</summary>
    public const double LargestWeight = 1e100;

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

    /// <summary>
    /// Builds a graph from columns of edges, which are not copied. Time O(n + m log d) with d the largest degree, on all cores; memory
    /// at most, graph and all, 12 bytes an arc and 8 a node while building (20 an arc with given weights), an undirected edge being two
    /// arcs; where weights are made and more than a sixteenth of the arcs are merged, 20.
    /// </summary>
    /// <param name="nodeCount">The number of nodes, 0 or more.</param>
    /// <param name="isDirected">Whether an edge leads from its source to its target only.</param>
    /// <param name="sources">The node from which each edge leads, or one of its ends.</param>
    /// <param name="targets">The node to which each edge leads, or its other end.</param>
    /// <param name="weights">The weight of each edge, from <see cref="SmallestWeight"/> to <see cref="LargestWeight"/>; empty where all are 1.</param>
    /// <param name="multiEdges">What becomes of parallel edges.</param>
    /// <param name="selfLoops">What becomes of edges that join a node to itself.</param>
    /// <param name="workers">The number of threads at most, or null for all cores. The graph does not depend on it.</param>
    /// <param name="cancellationToken">Checked every few thousand edges.</param>
    /// <exception cref="ArgumentOutOfRangeException">An edge names a node that does not exist, or a weight is out of its domain.</exception>
    /// <exception cref="ArgumentException">The columns differ in length, or a rule is not defined.</exception>
    /// <exception cref="OverflowException">As for <see cref="CsrGraphBuilder.Build"/>.</exception>
    /// <exception cref="OperationCanceledException">The building was cancelled.</exception>
    public static CsrGraph FromEdges(
        int nodeCount,
        bool isDirected,
        ReadOnlyMemory<int> sources,
        ReadOnlyMemory<int> targets,
        ReadOnlyMemory<double> weights = default,
        MultiEdgeRule multiEdges = MultiEdgeRule.Sum,
        SelfLoopRule selfLoops = SelfLoopRule.Drop,
        int? workers = null,
        CancellationToken cancellationToken = default)
    {
        var empty = new CsrGraphBuilder(nodeCount, isDirected, multiEdges, selfLoops);
        var edges = new EdgeColumns(sources, targets, weights);
        edges.RequireDomain(empty.NodeCount);
        return Of(edges, nodeCount, isDirected, multiEdges, selfLoops, SourceBlocks.Checked(workers), cancellationToken);
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
    /// that every weight is 1.
    /// </summary>
    /// <param name="node">A node, 0 … <see cref="NodeCount"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node.</exception>
    public ReadOnlySpan<double> Weights(int node) => _out.RowWeights(Checked(node));

    /// <summary>The weights of the edges from <see cref="InNeighbours"/>, in the same order; empty where the graph is not weighted.</summary>
    /// <param name="node">A node, 0 … <see cref="NodeCount"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node.</exception>
    public ReadOnlySpan<double> InWeights(int node) => _in.RowWeights(Checked(node));

    /// <summary>Builds a graph from edges that are in their domain.</summary>
    internal static CsrGraph Of(
        EdgeColumns edges,
        int nodeCount,
        bool isDirected,
        MultiEdgeRule multiEdges,
        SelfLoopRule selfLoops,
        int? workers,
        CancellationToken cancellationToken)
    {
        var outRows = RowBuilder.Build(edges, nodeCount, !isDirected, selfLoops, multiEdges, workers, cancellationToken);
        var inRows = isDirected ? RowBuilder.Build(edges.Reversed, nodeCount, false, selfLoops, multiEdges, workers, cancellationToken) : outRows;
        return Of(isDirected, outRows, inRows);
    }

    /// <summary>A graph of rows that are sorted and merged.</summary>
    internal static CsrGraph Of(bool isDirected, CsrRows outRows, CsrRows inRows)
    {
        var loops = LoopCount(outRows);
        var edgeCount = isDirected ? outRows.Targets.Length : (int)(((long)outRows.Targets.Length + loops) / 2);
        return new CsrGraph(isDirected, edgeCount, loops, outRows, inRows);
    }

    private static int LoopCount(CsrRows rows)
    {
        var loops = 0;
        for (var node = 0; node < rows.Offsets.Length - 1; node++)
            loops += rows.Row(node).BinarySearch(node) >= 0 ? 1 : 0;
        return loops;
    }

    internal CsrRows OutRows => _out;

    internal CsrRows InRows => _in;

    private int Checked(int node)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(node);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(node, NodeCount);
        return node;
    }
}
