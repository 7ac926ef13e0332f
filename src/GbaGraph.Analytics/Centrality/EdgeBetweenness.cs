using System.Collections.Immutable;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// Edge betweenness: the share of the shortest paths between all pairs that take an edge. The ties with the highest hold parts of the
/// network together.
/// <para><b>Graphs:</b> directed or not, weighted or not (<see cref="EdgeLength"/>). Pairs without a path add 0. Self-loops do not matter.</para>
/// <para><b>Time</b> O(nm) in hops, O(nm + n² log n) with lengths. <b>Memory</b> 32n bytes a worker and 8 bytes an arc for each waiting
/// block (64 at most). Bit-identical for any number of workers: sources are summed in blocks that are added in order.</para>
/// <para><b>Paper:</b> M. Girvan, M. E. J. Newman (2002), Community structure in social and biological networks, PNAS 99(12), 7821–7826,
/// doi:10.1073/pnas.122653799; computed as in U. Brandes (2008), On variants of shortest-path betweenness centrality, Social Networks 30(2),
/// 136–145, doi:10.1016/j.socnet.2007.11.001.</para>
/// <para><b>Elsewhere:</b> NetworkX's <c>edge_betweenness_centrality</c> is normalised by default, igraph's is raw. For nodes see
/// <see cref="BetweennessCentrality"/>; for edges that no path can avoid <see cref="Cohesion.BiconnectedComponents"/>.</para>
/// </summary>
public sealed class EdgeBetweenness
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "C(e) = Σ over pairs s, t of σ_st(e) / σ_st, unordered pairs (undirected) or ordered pairs (directed); normalised by n(n − 1) / 2 or n(n − 1)";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public EdgeBetweenness(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Computes the betweenness of every edge.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">How long an edge is.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked every few thousand nodes of every search.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The length is not defined, or the tolerance out of its range.</exception>
    /// <exception cref="OverflowException">A pair has more shortest paths than a double can hold.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public EdgeBetweennessResult Compute(
        CsrGraph graph,
        EdgeBetweennessParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        if (!(parameters.TieTolerance is >= 0 and < 0.001))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.TieTolerance, "The tolerance must be in [0, 0.001).");
        var n = graph.NodeCount;
        MemoryBudget.Require(graph, 56, 16, 1 + SourceBlocks.WorkersFor(_workers, n));
        var network = PathNetwork.Of(graph, parameters.Length, PathDirection.Out);
        var sums = new OrderedSum(network.Targets.Length);
        var meter = new ProgressMeter(progress, n);
        SourceBlocks.Run(
            n, SourceBlocks.WorkersFor(_workers, n), () => new EdgeBetweennessKernel(network, parameters.TieTolerance), Add, cancellationToken);
        meter.Finish();
        return new EdgeBetweennessResult(parameters, Edges(graph, sums.Total));

        void Add(EdgeBetweennessKernel kernel, SourceBlock block)
        {
            var scores = sums.Rent();
            for (var source = block.First; source < block.End; source++)
            {
                kernel.Add(source, scores, cancellationToken);
                meter.Step();
            }

            sums.Add(block.Index, scores);
        }
    }

    /// <summary>The arcs of a directed graph; both arcs of each undirected edge together, each pair having been walked from both ends.</summary>
    private static ImmutableArray<EdgeScore> Edges(CsrGraph graph, double[] arcs)
    {
        var pairs = (double)graph.NodeCount * (graph.NodeCount - 1) / (graph.IsDirected ? 1 : 2);
        var edges = ImmutableArray.CreateBuilder<EdgeScore>(graph.EdgeCount);
        for (var source = 0; source < graph.NodeCount; source++)
        {
            var row = graph.Neighbours(source);
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] == source || (!graph.IsDirected && row[i] < source))
                    continue;
                var raw = arcs[graph.OutRows.Offsets[source] + i];
                if (!graph.IsDirected)
                    raw = (raw + arcs[graph.OutRows.Offsets[row[i]] + graph.Neighbours(row[i]).BinarySearch(source)]) / 2;
                edges.Add(new EdgeScore(source, row[i], raw, raw / pairs));
            }
        }

        return edges.DrainToImmutable();
    }
}
