using System.Runtime.InteropServices;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Closure;

/// <summary>
/// Clustering: how many of the pairs of a node's contacts are tied to each other. It reads as closure: high where partners of a partner
/// work together, low for a node that alone joins its contacts.
/// <para><b>Graphs:</b> any; two nodes are in contact if an edge joins them whatever its direction. Weights and self-loops are
/// ignored.</para>
/// <para><b>Scale:</b> see <see cref="ClusteringResult"/>. A node with fewer than two contacts has 0; n = 0 gives empty results. Components
/// do not influence each other.</para>
/// <para><b>Time</b> O(m^1.5), as a rule far less; <b>memory</b> 12n + 4m bytes and 12n a worker. Bit-identical for any number of workers:
/// triangles are whole numbers.</para>
/// <para><b>Paper:</b> D. J. Watts, S. H. Strogatz (1998), Collective dynamics of 'small-world' networks, Nature 393, 440–442,
/// doi:10.1038/30918; the listing of triangles by ranked neighbours: N. Chiba, T. Nishizeki (1985), Arboricity and subgraph listing
/// algorithms, SIAM Journal on Computing 14(1), 210–223, doi:10.1137/0214017.</para>
/// <para><b>Elsewhere:</b> NetworkX's <c>clustering</c> and igraph's <c>transitivity_local_undirected(mode="zero")</c> give the same on
/// undirected graphs; igraph gives NaN for degree below 2 unless told otherwise; in directed graphs NetworkX takes Fagiolo's
/// coefficient. For what the contacts mean to each other, with weights, see <see cref="Structure.StructuralHoles"/>.</para>
/// </summary>
public sealed class ClusteringCoefficient
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula =
        "C(v) = triangles at v / (k(k − 1) / 2), k contacts of v, 0 where k < 2; transitivity = 3 · triangles / connected triples";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public ClusteringCoefficient(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Computes the clustering of every node and of the graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked before every node.</param>
    /// <exception cref="ArgumentNullException">The graph is missing.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public ClusteringResult Compute(CsrGraph graph, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        MemoryBudget.Require(graph, 48, 8);
        cancellationToken.ThrowIfCancellationRequested();
        var contacts = ContactRows.Of(graph, isWeighted: false, cancellationToken);
        var triangles = TriangleCount.OfNodes(contacts, _workers, progress, cancellationToken);
        var local = new double[triangles.Length];
        var (closed, triples, defined, sum) = (0.0, 0.0, 0, 0.0);
        for (var v = 0; v < local.Length; v++)
        {
            double degree = contacts.Offsets[v + 1] - contacts.Offsets[v];
            if (degree < 2)
                continue;
            var pairs = degree * (degree - 1) / 2;
            local[v] = triangles[v] / pairs;
            (closed, triples, defined, sum) = (closed + triangles[v], triples + pairs, defined + 1, sum + local[v]);
        }

        return new ClusteringResult(
            ImmutableCollectionsMarshal.AsImmutableArray(triangles),
            ImmutableCollectionsMarshal.AsImmutableArray(local),
            triples == 0 ? 0 : closed / triples,
            local.Length == 0 ? 0 : sum / local.Length,
            defined == 0 ? null : sum / defined);
    }
}
