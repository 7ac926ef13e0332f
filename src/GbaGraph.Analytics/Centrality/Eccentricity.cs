using System.Runtime.InteropServices;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// Eccentricity: how far the farthest node in reach is. Low values are central.
/// <para><b>Graphs:</b> directed (<see cref="PathDirection"/>) or not, weighted or not (<see cref="EdgeLength"/>). A node that reaches no
/// other has 0, so look at <see cref="EccentricityResult.Reached"/> in disconnected graphs before ranking.</para>
/// <para><b>Time</b> O(nm) in hops, O(nm + n² log n) with lengths. <b>Memory</b> 16n bytes a worker. Bit-identical for any number of
/// workers: every node is computed alone.</para>
/// <para><b>Paper:</b> P. Hage, F. Harary (1995), Eccentricity and centrality in networks, Social Networks 17(1), 57–63,
/// doi:10.1016/0378-8733(94)00248-9.</para>
/// <para><b>Elsewhere:</b> igraph agrees; NetworkX refuses disconnected graphs. The average instead of the largest distance is
/// <see cref="ClosenessCentrality"/>.</para>
/// </summary>
public sealed class Eccentricity
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "ecc(v) = max over u in reach of d(v, u); 0 where none is in reach; d(u, v) for direction In";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public Eccentricity(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Computes the eccentricity of every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">How long an edge is, and which distances count.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked before every node.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The length or the direction is not defined.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public EccentricityResult Compute(
        CsrGraph graph,
        EccentricityParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        var (distances, reached) = (new double[graph.NodeCount], new int[graph.NodeCount]);
        DistanceSweep.Run(graph, parameters.Length, parameters.Direction, _workers, Fill, progress, cancellationToken);
        return new EccentricityResult(
            parameters,
            ImmutableCollectionsMarshal.AsImmutableArray(distances),
            ImmutableCollectionsMarshal.AsImmutableArray(reached));

        void Fill(int node, ShortestPaths paths)
        {
            distances[node] = paths.LongestDistance;
            reached[node] = paths.ReachedCount - 1;
        }
    }
}
