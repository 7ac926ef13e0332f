using System.Runtime.InteropServices;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// Harmonic centrality: the sum of the inverse distances to the other nodes. It reads like closeness, and needs no special case for
/// graphs of several components, because a node out of reach is infinitely far and adds 0.
/// <para><b>Graphs:</b> directed (<see cref="PathDirection"/>) or not, weighted or not (<see cref="EdgeLength"/>). Self-loops do not
/// matter.</para>
/// <para><b>Scale:</b> raw 0 … n − 1 in hops, with lengths in 1 / length; normalised by n − 1. n = 0 gives empty results, n = 1 gives 0,
/// n = 2 gives 1 for tied nodes in hops. An isolated node has 0.</para>
/// <para><b>Time</b> O(nm / 512) to O(nm) in hops, up to 512 nodes a sweep; O(nm + n² log n) with lengths. <b>Memory</b> 240n bytes a worker in hops,
/// 40n with lengths. Refused before it starts where that is more than there is. Bit-identical for any number of workers: in hops sweeps
/// form blocks that are added in order, and with lengths every node is computed alone.</para>
/// <para><b>Paper:</b> P. Boldi, S. Vigna (2014), Axioms for centrality, Internet Mathematics 10(3–4), 222–262,
/// doi:10.1080/15427951.2013.865686; first by M. Marchiori, V. Latora (2000), Harmony in the small-world, Physica A 285(3–4), 539–546,
/// doi:10.1016/S0378-4371(00)00311-3.</para>
/// <para><b>Elsewhere:</b> NetworkX gives raw values and takes distances <i>to</i> the node in a directed graph; igraph for Python and Neo4j GDS
/// divide by n − 1. The sibling <see cref="ClosenessCentrality"/> is the more common one for connected graphs.</para>
/// </summary>
public sealed class HarmonicCentrality
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula =
        "C_H(v) = Σ over u ≠ v of 1 / d(v, u), 0 for nodes out of reach; normalised C_H(v) / (n − 1); d(u, v) for direction In";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public HarmonicCentrality(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Computes the harmonic centrality of every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">How long an edge is, and which distances count.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked at every level of a sweep (with lengths: before every node).</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The length or the direction is not defined.</exception>
    /// <exception cref="InsufficientMemoryException">The workers would need more memory than there is; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public HarmonicResult Compute(
        CsrGraph graph,
        HarmonicParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        var n = graph.NodeCount;
        var raw = PathNetwork.CountsHops(graph, parameters.Length)
            ? HopTotals.Of(graph, parameters.Direction, isHarmonic: true, _workers, progress, cancellationToken).Sums
            : SumsOfLengths(graph, parameters, progress, cancellationToken);
        var normalised = Array.ConvertAll(raw, value => n < 2 ? 0 : value / (n - 1));
        return new HarmonicResult(
            parameters,
            ImmutableCollectionsMarshal.AsImmutableArray(raw),
            ImmutableCollectionsMarshal.AsImmutableArray(normalised));
    }

    private double[] SumsOfLengths(
        CsrGraph graph, HarmonicParameters parameters, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var sums = new double[graph.NodeCount];
        DistanceSweep.Run(graph, parameters.Length, parameters.Direction, _workers, Fill, progress, cancellationToken);
        return sums;

        void Fill(int node, ShortestPaths paths)
        {
            foreach (var other in paths.Order[1..])
                sums[node] += 1 / paths.Distances[other];
        }
    }
}
