using System.Globalization;
using System.Runtime.InteropServices;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.LinearAlgebra;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// Hubs and authorities (HITS): a good hub links to good authorities, a good authority is linked from good hubs. In a network of funding
/// or founding it tells the givers from the receivers that matter.
/// <para><b>Graphs:</b> meant for directed ones; in an undirected graph both are the eigenvector centrality (of a bipartite graph the side
/// that the start decides). Weights count when asked for. Nodes without out-arcs have hub 0, without in-arcs authority 0, so isolated
/// nodes have 0 and 0.</para>
/// <para><b>Disconnected:</b> scores gather in the part with the largest singular value; parts that tie share them as the start, equal for
/// all, decides.</para>
/// <para><b>Time</b> O(n + m) an iteration; <b>memory</b> 24n bytes. Bit-identical for any number of workers: every score is summed along
/// its own row.</para>
/// <para><b>Paper:</b> J. M. Kleinberg (1999), Authoritative sources in a hyperlinked environment, Journal of the ACM 46(5), 604–632,
/// doi:10.1145/324133.324140.</para>
/// <para><b>Elsewhere:</b> NetworkX scales to sum 1, igraph to a largest score of 1, graph-tool and GDS to norm 2.
/// <see cref="PageRank"/> is less drawn into one dense corner.</para>
/// </summary>
public sealed class HubsAndAuthorities
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "h = A a and a = A' h up to scale, h and a ≥ 0: the singular vectors of the largest singular value";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public HubsAndAuthorities(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Computes both scores of every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">Weights, scale and when to stop.</param>
    /// <param name="progress">Receives an estimate of the finished share, 0 to 1, rising, once an iteration.</param>
    /// <param name="cancellationToken">Checked in every iteration.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of its range.</exception>
    /// <exception cref="InvalidOperationException">The scores did not settle in the iterations allowed.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public HitsResult Compute(
        CsrGraph graph,
        HitsParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 40);
        ScoreScaling.Require(parameters.Scale, mayBeNone: false, nameof(parameters));
        ScoreScaling.RequireIteration(parameters.Tolerance, parameters.MaximumIterations, nameof(parameters));
        cancellationToken.ThrowIfCancellationRequested();
        var forward = new SparseProduct(graph.OutRows, parameters.IsWeighted, _workers);
        var backward = new SparseProduct(graph.InRows, parameters.IsWeighted, _workers);
        var settling = new SettlingProgress(progress, parameters.Tolerance);
        var n = graph.NodeCount;
        var (hubs, authorities, next) = (new double[n], new double[n], new double[n]);
        Array.Fill(authorities, n == 0 ? 0 : 1 / Math.Sqrt(n));
        for (var iteration = 1; iteration <= parameters.MaximumIterations; iteration++)
        {
            forward.Multiply(authorities, hubs, cancellationToken);
            Vectors.Divide(hubs, Vectors.Norm(hubs));
            backward.Multiply(hubs, next, cancellationToken);
            Vectors.Divide(next, Vectors.Norm(next));
            var change = Vectors.Distance(authorities, next);
            (authorities, next) = (next, authorities);
            settling.Report(change);
            if (change > parameters.Tolerance)
                continue;
            settling.Finish();
            return new HitsResult(
                parameters,
                ImmutableCollectionsMarshal.AsImmutableArray(hubs.Scaled(parameters.Scale)),
                ImmutableCollectionsMarshal.AsImmutableArray(authorities.Scaled(parameters.Scale)),
                iteration);
        }

        throw new InvalidOperationException(string.Create(
            CultureInfo.InvariantCulture,
            $"Hubs and authorities did not settle to {parameters.Tolerance} in {parameters.MaximumIterations} iterations; allow more, or a larger tolerance."));
    }
}
