using System.Runtime.InteropServices;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Closure;

/// <summary>
/// Clustering with weights or directions: Onnela's, Barrat's and Fagiolo's coefficients. They ask whether heavy ties close triangles, or
/// whether directed ones do.
/// <para><b>Graphs:</b> undirected for Onnela and Barrat, directed for Fagiolo. Self-loops are ignored. Nodes of fewer than two contacts,
/// isolated ones among them, have 0. Components do not influence each other, but for the largest weight of the graph, by which Onnela
/// and Fagiolo divide.</para>
/// <para><b>Time</b> O(Σ over edges of the degrees of their ends), <b>memory</b> 8n bytes a worker and O(m). Bit-identical for any number of
/// workers: every node is computed alone; cube roots may differ in the last digit between machines.</para>
/// <para><b>Paper:</b> J.-P. Onnela, J. Saramäki, J. Kertész, K. Kaski (2005), Intensity and coherence of motifs in weighted complex networks,
/// Physical Review E 71, 065103, doi:10.1103/PhysRevE.71.065103; A. Barrat and others (2004), The architecture of complex weighted networks,
/// PNAS 101(11), 3747–3752, doi:10.1073/pnas.0400087101; G. Fagiolo (2007), Clustering in complex directed networks, Physical Review E 76,
/// 026107, doi:10.1103/PhysRevE.76.026107.</para>
/// <para><b>Elsewhere:</b> NetworkX's <c>clustering</c> is Onnela's with weights, and Fagiolo's in directed graphs; igraph's
/// <c>transitivity_local</c> is Barrat's with weights. Without weights see <see cref="ClusteringCoefficient"/>.</para>
/// </summary>
public sealed class WeightedClustering
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula =
        "Onnela Σ over j, k of (ŵ_ij ŵ_jk ŵ_ki)^⅓ / (k(k − 1)), ŵ = w / max w; Barrat Σ over tied j, k of (w_ij + w_ik) / 2 / (s(k − 1)); Fagiolo [(A + A′)³]_ii / (2(d(d − 1) − 2b))";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public WeightedClustering(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Computes the clustering of every node.</summary>
    /// <param name="graph">The graph, directed for Fagiolo's coefficient and undirected for the others.</param>
    /// <param name="parameters">Which coefficient, and whether weights count.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked before every node.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not defined.</exception>
    /// <exception cref="ArgumentException">The kind is for the other sort of graph.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public WeightedClusteringResult Compute(
        CsrGraph graph,
        WeightedClusteringParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 16, 12, SourceBlocks.WorkersFor(_workers, graph.NodeCount));
        if (!Enum.IsDefined(parameters.Kind))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Kind, "Not a kind of clustering.");
        if (graph.IsDirected != (parameters.Kind == WeightedClusteringKind.Fagiolo))
            throw new ArgumentException("Fagiolo's clustering is for directed graphs, Onnela's and Barrat's for undirected ones.", nameof(graph));
        cancellationToken.ThrowIfCancellationRequested();
        var ties = new ClosureTies(graph, parameters, cancellationToken);
        var scores = new double[graph.NodeCount];
        NodeSweep.Run(scores.Length, _workers, () => new double[scores.Length], Fill, progress, cancellationToken);
        return new WeightedClusteringResult(parameters, ImmutableCollectionsMarshal.AsImmutableArray(scores));

        void Fill(double[] marks, int node) => scores[node] = ties.Clustering(node, marks);
    }
}
