using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Cohesion;

/// <summary>
/// Diameter, radius, average path length and global efficiency: how far apart the nodes of a network are.
/// <para><b>Graphs:</b> directed or not, weighted or not (<see cref="EdgeLength"/>). Distances are finite ones only, so in a disconnected
/// graph look at <see cref="PathStatisticsResult.JoinedPairs"/>; global efficiency counts pairs without a path as 0 and compares.</para>
/// <para><b>Time</b> O(nm) in hops, O(nm + n² log n) with lengths. <b>Memory</b> 16n bytes a worker and 32n in all. Bit-identical for any
/// number of workers: sums of nodes are added in their order.</para>
/// <para><b>Paper:</b> D. J. Watts, S. H. Strogatz (1998), Collective dynamics of small-world networks, Nature 393, 440–442,
/// doi:10.1038/30918; efficiency: V. Latora, M. Marchiori (2001), Efficient behavior of small-world networks, Physical Review Letters 87,
/// 198701, doi:10.1103/PhysRevLett.87.198701.</para>
/// <para><b>Elsewhere:</b> NetworkX refuses disconnected graphs; igraph leaves pairs without a path out, as here. By node see
/// <see cref="Centrality.Eccentricity"/> and <see cref="Centrality.ClosenessCentrality"/>.</para>
/// </summary>
public sealed class PathStatistics
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula =
        "diameter max d(u, v), radius min over u of max over v of d(u, v), average path length mean d(u, v), over pairs joined by a path; global efficiency mean 1 / d(u, v) over all pairs";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public PathStatistics(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Computes the distances of all pairs, and what they come to.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">How long an edge is.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked before every node.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The length is not defined.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public PathStatisticsResult Compute(
        CsrGraph graph,
        PathStatisticsParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        var n = graph.NodeCount;
        var (farthest, sums, inverses, reached) = (new double[n], new double[n], new double[n], new long[n]);
        DistanceSweep.Run(graph, parameters.Length, PathDirection.Out, _workers, Fill, progress, cancellationToken);
        var (joined, pairs) = (reached.Sum(), (long)n * (n - 1));
        return new PathStatisticsResult(
            parameters,
            farthest.DefaultIfEmpty().Max(),
            farthest.DefaultIfEmpty().Min(),
            joined == 0 ? null : sums.Sum() / joined,
            pairs == 0 ? null : inverses.Sum() / pairs,
            joined,
            pairs);

        void Fill(int node, ShortestPaths paths)
        {
            foreach (var other in paths.Order[1..])
            {
                sums[node] += paths.Distances[other];
                inverses[node] += 1 / paths.Distances[other];
            }

            (farthest[node], reached[node]) = (paths.LongestDistance, paths.ReachedCount - 1);
        }
    }
}
