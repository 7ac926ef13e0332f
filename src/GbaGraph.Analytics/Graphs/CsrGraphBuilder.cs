using GbaGraph.Analytics.Execution;

namespace GbaGraph.Analytics.Graphs;

/// <summary>
/// Gathers edges and builds a <see cref="CsrGraph"/>. Edges may come in any order; the graph depends on the order only through
/// <see cref="MultiEdgeRule.First"/> and, in the last digit, the sums of <see cref="MultiEdgeRule.Sum"/>. Not safe for use by
/// several threads at once. Time O(n + m log d) with d the largest degree. Memory 8 bytes an edge (16 where any weight is not 1) for
/// what was added, that once more while building, and what an edge array needs, see <see cref="CsrGraph.FromEdges"/>.
/// </summary>
public sealed class CsrGraphBuilder
{
    private readonly List<int> _sources = [];
    private readonly List<int> _targets = [];
    private List<double>? _weights;

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
    /// <param name="weight">The weight, from <see cref="CsrGraph.SmallestWeight"/> to <see cref="CsrGraph.LargestWeight"/>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node, or the weight is out of its domain, as 0, negative ones and NaN are.</exception>
    public CsrGraphBuilder AddEdge(int source, int target, double weight = 1)
    {
        RequireNode(source, nameof(source));
        RequireNode(target, nameof(target));
        EdgeColumns.RequireWeight(weight);
        if (source == target && SelfLoops == SelfLoopRule.Drop)
        {
            DroppedSelfLoopCount = checked(DroppedSelfLoopCount + 1);
            return this;
        }

        _sources.Add(source);
        _targets.Add(target);
        if (weight != 1 && _weights is null)
            _weights = [.. Enumerable.Repeat(1.0, _sources.Count - 1)];
        _weights?.Add(weight);
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
    /// <param name="edges">Pairs of nodes with a weight, as for <see cref="AddEdge"/>.</param>
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
    /// <param name="workers">The number of threads at most, or null for all cores. The graph does not depend on it.</param>
    /// <param name="cancellationToken">Checked every few thousand edges.</param>
    /// <exception cref="OverflowException">There are more arcs than an array can hold.</exception>
    /// <exception cref="OperationCanceledException">The building was cancelled.</exception>
    public CsrGraph Build(int? workers = null, CancellationToken cancellationToken = default)
    {
        var edges = new EdgeColumns(_sources.ToArray(), _targets.ToArray(), _weights?.ToArray());
        return CsrGraph.Of(edges, NodeCount, IsDirected, MultiEdges, SelfLoops, SourceBlocks.Checked(workers), cancellationToken);
    }

    private void RequireNode(int node, string name)
    {
        if (node < 0 || node >= NodeCount)
            throw new ArgumentOutOfRangeException(name, node, "There is no such node.");
    }
}
