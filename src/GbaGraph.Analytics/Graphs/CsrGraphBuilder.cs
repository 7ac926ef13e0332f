namespace GbaGraph.Analytics.Graphs;

/// <summary>
/// Gathers edges and builds a <see cref="CsrGraph"/>. Edges may come in any order; the graph depends on the order only through
/// <see cref="MultiEdgeRule.First"/> and, in the last digit, the sums of <see cref="MultiEdgeRule.Sum"/>. Not safe for use by
/// several threads at once. Time O(n + m); memory while building about 100 bytes an edge.
/// </summary>
public sealed class CsrGraphBuilder
{
    private readonly List<int> _sources = [];
    private readonly List<int> _targets = [];
    private readonly List<double> _weights = [];

    /// <summary>Starts a graph without edges.</summary>
    /// <param name="nodeCount">The number of nodes, 0 or more; the nodes are 0 … <paramref name="nodeCount"/> − 1.</param>
    /// <param name="isDirected">Whether an edge leads from its source to its target only.</param>
    /// <param name="multiEdges">What becomes of parallel edges.</param>
    /// <param name="selfLoops">What becomes of edges that join a node to itself.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of nodes is negative or the largest int, or a rule is not defined.</exception>
    public CsrGraphBuilder(
        int nodeCount,
        bool isDirected,
        MultiEdgeRule multiEdges = MultiEdgeRule.Sum,
        SelfLoopRule selfLoops = SelfLoopRule.Drop)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodeCount);
        ArgumentOutOfRangeException.ThrowIfEqual(nodeCount, int.MaxValue);
        if (!Enum.IsDefined(multiEdges))
            throw new ArgumentOutOfRangeException(nameof(multiEdges), multiEdges, "Not a rule for parallel edges.");
        if (!Enum.IsDefined(selfLoops))
            throw new ArgumentOutOfRangeException(nameof(selfLoops), selfLoops, "Not a rule for self-loops.");
        (NodeCount, IsDirected, MultiEdges, SelfLoops) = (nodeCount, isDirected, multiEdges, selfLoops);
    }

    /// <summary>The number of nodes.</summary>
    public int NodeCount { get; }

    /// <summary>Whether the graph is directed.</summary>
    public bool IsDirected { get; }

    /// <summary>What becomes of parallel edges.</summary>
    public MultiEdgeRule MultiEdges { get; }

    /// <summary>What becomes of self-loops.</summary>
    public SelfLoopRule SelfLoops { get; }

    /// <summary>How many edges were kept so far, before parallel ones are merged.</summary>
    public int AddedEdgeCount => _sources.Count;

    /// <summary>How many self-loops were left out so far.</summary>
    public int DroppedSelfLoopCount { get; private set; }

    /// <summary>Adds an edge.</summary>
    /// <param name="source">The node from which a directed edge leads; one end of an undirected edge.</param>
    /// <param name="target">The node to which a directed edge leads; the other end of an undirected edge.</param>
    /// <param name="weight">The weight, finite and above 0.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node, or the weight is 0, negative, infinite or not a number.</exception>
    public CsrGraphBuilder AddEdge(int source, int target, double weight = 1)
    {
        RequireNode(source, nameof(source));
        RequireNode(target, nameof(target));
        if (!double.IsFinite(weight) || weight <= 0)
            throw new ArgumentOutOfRangeException(nameof(weight), weight, "A weight must be finite and above 0.");
        if (source == target && SelfLoops == SelfLoopRule.Drop)
        {
            DroppedSelfLoopCount = checked(DroppedSelfLoopCount + 1);
            return this;
        }

        var swap = !IsDirected && source > target;
        _sources.Add(swap ? target : source);
        _targets.Add(swap ? source : target);
        _weights.Add(weight);
        return this;
    }

    /// <summary>Adds edges of weight 1.</summary>
    /// <param name="edges">Pairs of nodes.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An edge names a node that does not exist; the edges before it were added.</exception>
    public CsrGraphBuilder AddEdges(IEnumerable<(int Source, int Target)> edges)
    {
        ArgumentNullException.ThrowIfNull(edges);
        foreach (var (source, target) in edges)
            AddEdge(source, target);
        return this;
    }

    /// <summary>Adds weighted edges.</summary>
    /// <param name="edges">Pairs of nodes with a weight that is finite and above 0.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="AddEdge"/>; the edges before it were added.</exception>
    public CsrGraphBuilder AddEdges(IEnumerable<(int Source, int Target, double Weight)> edges)
    {
        ArgumentNullException.ThrowIfNull(edges);
        foreach (var (source, target, weight) in edges)
            AddEdge(source, target, weight);
        return this;
    }

    /// <summary>Builds the graph of the edges that were added so far. The builder may be used further.</summary>
    /// <exception cref="OverflowException">
    /// The weights of parallel edges add up to infinity, or an undirected graph has more than 2³⁰ edges.
    /// </exception>
    public CsrGraph Build()
    {
        var edges = new EdgeList([.. _sources], [.. _targets], [.. _weights]).Sorted(NodeCount).Merged(MultiEdges);
        var weighted = edges.Weights.AsSpan().ContainsAnyExcept(1.0);
        var selfLoops = edges.Sources.Zip(edges.Targets).Count(edge => edge.First == edge.Second);
        if (IsDirected)
        {
            var inRows = edges.Reversed().Sorted(NodeCount).ToRows(NodeCount, weighted);
            return new CsrGraph(true, edges.Count, selfLoops, edges.ToRows(NodeCount, weighted), inRows);
        }

        var rows = edges.BothWays(selfLoops, NodeCount).ToRows(NodeCount, weighted);
        return new CsrGraph(false, edges.Count, selfLoops, rows, rows);
    }

    private void RequireNode(int node, string name)
    {
        if (node < 0 || node >= NodeCount)
            throw new ArgumentOutOfRangeException(name, node, "There is no such node.");
    }
}
