using System.Runtime.InteropServices;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// Closeness centrality: the inverse of the mean distance to the other nodes. It reads as how soon something that starts at the node
/// gets to all others. Given in two scales: Wasserman and Faust's, for graphs of several components, and per component.
/// <para><b>Graphs:</b> directed (<see cref="PathDirection"/>) or not, weighted or not (<see cref="EdgeLength"/>). Self-loops do not
/// matter.</para>
/// <para><b>Scale:</b> with r other nodes in reach and S the sum of their distances: component r / S, Wasserman–Faust
/// (r / (n − 1)) · (r / S); in hops both are 0 … 1, with lengths they are in 1 / length. Both are 0 where r = 0: isolated nodes,
/// n = 1, and sinks (sources for <see cref="PathDirection.In"/>). n = 0 gives empty results; n = 2 gives 1 for tied nodes in hops.
/// Nodes out of reach do not enter the sum.</para>
/// <para><b>Time</b> O(nm / 512) to O(nm) in hops, up to 512 nodes a sweep; O(nm + n² log n) with lengths. <b>Memory</b> 240n bytes a worker in hops,
/// 40n with lengths. Refused before it starts where that is more than there is. Bit-identical for any number of workers: sums of distances in
/// hops are whole numbers, and with lengths every node is computed alone.</para>
/// <para><b>Paper:</b> A. Bavelas (1950), Communication patterns in task-oriented groups, Journal of the Acoustical Society of America
/// 22(6), 725–730, doi:10.1121/1.1906679; the scale for several components: S. Wasserman, K. Faust (1994), Social Network Analysis,
/// p. 201, doi:10.1017/CBO9780511815478.</para>
/// <para><b>Elsewhere:</b> NetworkX gives Wasserman–Faust and takes distances <i>to</i> the node in a directed graph; igraph for Python gives the
/// component scale, and NaN where nothing is in reach; Neo4j GDS gives the component scale unless told otherwise. Where components
/// differ much in size prefer <see cref="HarmonicCentrality"/>.</para>
/// </summary>
public sealed class ClosenessCentrality
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula =
        "Wasserman–Faust C(v) = (r / (n − 1)) · (r / Σ d(v, u)); per component C(v) = r / Σ d(v, u); over the r other nodes u in reach, "
        + "0 where r = 0; d(u, v) for direction In";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public ClosenessCentrality(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Computes the closeness of every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">How long an edge is, and which distances count.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked at every level of a sweep (with lengths: before every node).</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The length or the direction is not defined.</exception>
    /// <exception cref="InsufficientMemoryException">The workers would need more memory than there is; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public ClosenessResult Compute(
        CsrGraph graph,
        ClosenessParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        var n = graph.NodeCount;
        var (sums, reach) = PathNetwork.CountsHops(graph, parameters.Length)
            ? HopTotals.Of(graph, parameters.Direction, isHarmonic: false, _workers, progress, cancellationToken)
            : TotalsOfLengths(graph, parameters, progress, cancellationToken);
        var (wassermanFaust, component) = (new double[n], new double[n]);
        for (var node = 0; node < n; node++)
        {
            component[node] = reach[node] == 0 ? 0 : reach[node] / sums[node];
            wassermanFaust[node] = reach[node] == 0 ? 0 : (double)reach[node] / (n - 1) * component[node];
        }

        return new ClosenessResult(
            parameters,
            ImmutableCollectionsMarshal.AsImmutableArray(wassermanFaust),
            ImmutableCollectionsMarshal.AsImmutableArray(component),
            ImmutableCollectionsMarshal.AsImmutableArray(reach));
    }

    private HopTotals TotalsOfLengths(
        CsrGraph graph, ClosenessParameters parameters, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var (sums, reach) = (new double[graph.NodeCount], new int[graph.NodeCount]);
        DistanceSweep.Run(graph, parameters.Length, parameters.Direction, _workers, Fill, progress, cancellationToken);
        return new HopTotals(sums, reach);

        void Fill(int node, ShortestPaths paths)
        {
            reach[node] = paths.ReachedCount - 1;
            foreach (var other in paths.Order)
                sums[node] += paths.Distances[other];
        }
    }
}
