using System.Runtime.InteropServices;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Structure;

/// <summary>
/// Burt's measures of structural holes: constraint, effective size, efficiency and hierarchy. A node of low constraint and high
/// effective size stands between contacts who don't know each other, and can bring them together.
/// <para><b>Graphs:</b> any; a tie between i and j counts a_ij + a_ji whatever its direction. Self-loops are ignored. Components do not
/// influence each other.</para>
/// <para><b>Scale:</b> see <see cref="StructuralHolesResult"/>; isolated nodes have no value rather than 0, which would read as the
/// freest of all.</para>
/// <para><b>Time</b> O(Σ over edges of the degrees of their ends), <b>memory</b> 16n bytes a worker. Bit-identical for any number of
/// workers: every node is computed alone.</para>
/// <para><b>Paper:</b> R. S. Burt (1992), Structural Holes, Harvard University Press, ch. 2.</para>
/// <para><b>Elsewhere:</b> igraph's <c>constraint</c> and NetworkX's <c>constraint</c> and <c>effective_size</c> agree, but NetworkX
/// gives NaN for nodes without out-arcs in directed graphs. For position between all others, not contacts alone, see
/// <see cref="Centrality.BetweennessCentrality"/>; for brokerage between groups <see cref="Brokerage"/>.</para>
/// </summary>
public sealed class StructuralHoles
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula =
        "C(i) = Σ over contacts j of (p_ij + Σ over q ≠ i, j of p_iq p_qj)², p_ij = (a_ij + a_ji) / Σ over k of (a_ik + a_ki); "
        + "effective size Σ over contacts j of (1 − Σ over q ≠ i, j of p_iq m_jq), m_jq = (a_jq + a_qj) / max over k of (a_jk + a_kj)";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public StructuralHoles(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Computes the measures of every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">Whether weights count.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked before every node.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public StructuralHolesResult Compute(
        CsrGraph graph,
        StructuralHolesParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 16, 12, SourceBlocks.WorkersFor(_workers, graph.NodeCount));
        cancellationToken.ThrowIfCancellationRequested();
        var n = graph.NodeCount;
        var contacts = new ContactShares(ContactRows.Of(graph, parameters.IsWeighted, cancellationToken), cancellationToken);
        var (constraint, size) = (new double?[n], new double?[n]);
        var (efficiency, hierarchy) = (new double?[n], new double?[n]);
        NodeSweep.Run(n, _workers, () => new StructuralHolesKernel(contacts), Fill, progress, cancellationToken);
        return new StructuralHolesResult(
            parameters,
            ImmutableCollectionsMarshal.AsImmutableArray(constraint),
            ImmutableCollectionsMarshal.AsImmutableArray(size),
            ImmutableCollectionsMarshal.AsImmutableArray(efficiency),
            ImmutableCollectionsMarshal.AsImmutableArray(hierarchy));

        void Fill(StructuralHolesKernel kernel, int node)
        {
            var degree = contacts.Row(node).Length;
            if (degree == 0)
                return;
            kernel.Run(node);
            (constraint[node], size[node]) = (kernel.Constraint, kernel.EffectiveSize);
            efficiency[node] = kernel.EffectiveSize / degree;
            hierarchy[node] = degree < 2 ? null : kernel.Hierarchy;
        }
    }
}
