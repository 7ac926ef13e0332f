using System.Runtime.InteropServices;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// Core numbers: the largest k such that the node belongs to a subgraph in which every node has at least k ties inside it. It reads as
/// embeddedness: many ties to nodes with few other ties do not give a high core.
/// <para><b>Graphs:</b> directed (in-degree plus out-degree counts, a reciprocated pair is 2) or not; weights and self-loops are
/// ignored.</para>
/// <para><b>Scale:</b> a count, 0 … n − 1 (2(n − 1) directed). n = 0 gives an empty result, n = 1 gives 0, n = 2 gives 1 for tied nodes.
/// An isolated node has 0. Components do not influence each other.</para>
/// <para><b>Time</b> O(n + m), <b>memory</b> 12n bytes; one thread, because nodes are taken away one after the other. The result is
/// unique, so it depends neither on the numbering nor on the machine.</para>
/// <para><b>Paper:</b> V. Batagelj, M. Zaveršnik (2011), Fast algorithms for determining (generalized) core groups in social networks,
/// Advances in Data Analysis and Classification 5(2), 129–145, doi:10.1007/s11634-010-0079-y; defined by S. B. Seidman (1983), Network
/// structure and minimum degree, Social Networks 5(3), 269–287, doi:10.1016/0378-8733(83)90028-X.</para>
/// <para><b>Elsewhere:</b> NetworkX's <c>core_number</c> and igraph's <c>coreness(mode="all")</c> give the same; NetworkX refuses
/// self-loops. For the number of ties alone see <see cref="DegreeCentrality"/>.</para>
/// </summary>
public sealed class CoreNumbers
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "core(v) = max k such that v is in a subgraph in which every node has degree ≥ k (in + out if directed)";

    /// <summary>Computes the core number of every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising.</param>
    /// <param name="cancellationToken">Checked at every core number and every few thousand nodes.</param>
    /// <exception cref="ArgumentNullException">The graph is missing.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public CoreNumberResult Compute(
        CsrGraph graph, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        MemoryBudget.Require(graph, 20);
        cancellationToken.ThrowIfCancellationRequested();
        var meter = new ProgressMeter(progress, graph.NodeCount);
        var peeling = new CorePeeling(graph);
        for (var (k, taken) = (0, 0); taken < graph.NodeCount; k++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            taken += peeling.Take(k, meter, cancellationToken);
        }

        meter.Finish();
        var cores = peeling.Degrees;
        return new CoreNumberResult(ImmutableCollectionsMarshal.AsImmutableArray(cores), cores.DefaultIfEmpty().Max());
    }
}
