using System.Collections.Immutable;
using GbaGraph.Analytics.Execution;

namespace GbaGraph.Analytics.Graphs;

/// <summary>
/// The one-mode projection of a bipartite graph: actors are tied who share a project (or an event, a paper, a board).
/// <para><b>Graphs:</b> undirected, every edge between the two sides; weights of edges are ignored.</para>
/// <para><b>Time</b> O(Σ over the other side of d²), <b>memory</b> twice that of the projection, at most 24 bytes for each of those d² or pairs of
/// nodes. Bit-identical for any number of workers: every row is
/// made alone, and shared nodes are added in rising order.</para>
/// <para><b>Paper:</b> M. E. J. Newman (2001), Scientific collaboration networks II: shortest paths, weighted networks, and centrality,
/// Physical Review E 64, 016132, doi:10.1103/PhysRevE.64.016132.</para>
/// <para><b>Elsewhere:</b> NetworkX has <c>projected_graph</c>, <c>weighted_projected_graph</c> and <c>collaboration_weighted_projected_graph</c>;
/// igraph's <c>bipartite_projection</c> gives counts.</para>
/// </summary>
public static class BipartiteProjection
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "w_ij = 1 (simple), |shared| (count), Σ over shared k of 1 / (d(k) − 1) (Newman); nodes i and j of one side that share k";

    /// <summary>Projects a bipartite graph.</summary>
    /// <param name="graph">The graph, undirected.</param>
    /// <param name="side">True for each node to project on; the nodes keep their order.</param>
    /// <param name="weights">What a tie weighs.</param>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising.</param>
    /// <param name="cancellationToken">Checked before every node.</param>
    /// <returns>The projection and the number that each of its nodes has in the bipartite graph.</returns>
    /// <exception cref="ArgumentNullException">The graph is missing.</exception>
    /// <exception cref="ArgumentException">The graph is directed, the side has another length, or an edge joins two nodes of one side.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The weights are not defined, or the number of workers is 0 or negative.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed if no two nodes shared more than one; nothing was started.</exception>
    /// <exception cref="OverflowException">The projection has more than 2³⁰ ties.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public static (CsrGraph Graph, ImmutableArray<int> Nodes) Of(
        CsrGraph graph,
        ImmutableArray<bool> side,
        ProjectionWeights weights,
        int? workers = null,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (!Enum.IsDefined(weights))
            throw new ArgumentOutOfRangeException(nameof(weights), weights, "Not a weighting of projections.");
        RequireBipartite(graph, side);
        RequireMemory(graph, side);
        var nodes = Enumerable.Range(0, graph.NodeCount).Where(node => side[node]).ToArray();
        var numbers = new int[graph.NodeCount];
        for (var i = 0; i < nodes.Length; i++)
            numbers[nodes[i]] = i;
        var rows = new (int[] Targets, double[] Weights)[nodes.Length];
        NodeSweep.Run(
            nodes.Length,
            SourceBlocks.Checked(workers),
            () => new SharedContacts(graph.OutRows, numbers, weights, nodes.Length),
            (shared, i) => rows[i] = shared.Of(nodes[i], i),
            progress,
            cancellationToken);
        return (Joined(rows), [.. nodes]);
    }

    private static CsrGraph Joined((int[] Targets, double[] Weights)[] rows)
    {
        var offsets = new int[rows.Length + 1];
        for (var i = 0; i < rows.Length; i++)
            offsets[i + 1] = checked(offsets[i] + rows[i].Targets.Length);
        var (targets, weights) = (new int[offsets[^1]], new double[offsets[^1]]);
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i].Targets.CopyTo(targets, offsets[i]);
            rows[i].Weights.CopyTo(weights, offsets[i]);
        }

        var joined = new CsrRows(offsets, targets, weights.AsSpan().ContainsAnyExcept(1.0) ? weights : null);
        return CsrGraph.Of(isDirected: false, joined, joined);
    }

    /// <summary>Rows and the graph that is made of them: 12 bytes an arc each, as many arcs as there are ordered pairs that share a node at most.</summary>
    private static void RequireMemory(CsrGraph graph, ImmutableArray<bool> side)
    {
        var (arcs, nodes) = (0.0, 0.0);
        for (var node = 0; node < side.Length; node++)
        {
            double degree = graph.Neighbours(node).Length;
            (arcs, nodes) = side[node] ? (arcs, nodes + 1) : (arcs + (degree * (degree - 1)), nodes);
        }

        MemoryBudget.Require(24 * Math.Min(arcs, nodes * nodes));
    }

    private static void RequireBipartite(CsrGraph graph, ImmutableArray<bool> side)
    {
        if (graph.IsDirected)
            throw new ArgumentException("A projection needs an undirected graph.", nameof(graph));
        if (side.IsDefault || side.Length != graph.NodeCount)
            throw new ArgumentException($"There must be one side for each of the {graph.NodeCount} nodes.", nameof(side));
        for (var u = 0; u < side.Length; u++)
        {
            foreach (var v in graph.Neighbours(u))
            {
                if (side[u] == side[v])
                    throw new ArgumentException($"The edge {u}–{v} joins two nodes of one side.", nameof(side));
            }
        }
    }
}
