using System.Globalization;
using System.Runtime.InteropServices;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// PageRank: the share of time that a walker spends at a node, who follows a random edge with probability d and else jumps to any node.
/// It reads as standing: a node ranks high that is linked from nodes that rank high and link to few.
/// <para><b>Graphs:</b> directed or not (an undirected edge is walked both ways), weighted or not. A self-loop is one arc. Where a node
/// has no out-edge (dangling), the walker jumps to any node with equal probability.</para>
/// <para><b>Scale:</b> sums to 1, each score at least (1 − d) / n. n = 0 gives an empty result, n = 1 gives 1, n = 2 without edges or
/// with an undirected one gives ½ each. Isolated nodes share the lowest score. Components need no special case: the jumps join them.</para>
/// <para><b>Time</b> O(n + m) an iteration, about ln(tolerance) / ln(d) iterations (170 by default). <b>Memory</b> 32n bytes for all
/// workers together. Bit-identical for any number of workers: every score is summed along its own row, and sums over all nodes are made
/// in at most 64 blocks that are added in order.</para>
/// <para><b>Paper:</b> S. Brin, L. Page (1998), The anatomy of a large-scale hypertextual web search engine, Computer Networks and ISDN
/// Systems 30(1–7), 107–117, doi:10.1016/S0169-7552(98)00110-X; dangling nodes and convergence: A. N. Langville, C. D. Meyer (2004),
/// Deeper inside PageRank, Internet Mathematics 1(3), 335–380, doi:10.1080/15427951.2004.10129091.</para>
/// <para><b>Elsewhere:</b> NetworkX and igraph use the same scale (NetworkX stops at a change of n · 10⁻⁶, far coarser, and uses the
/// attribute <c>weight</c> where there is one); Neo4j GDS starts from (1 − d) instead of (1 − d) / n and lets the mass of dangling nodes
/// go, so that its scores do not sum to n. In an undirected graph PageRank is close to <see cref="DegreeCentrality"/>.</para>
/// </summary>
public sealed class PageRank
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula =
        "x(v) = (1 − d) / n + d · (Σ over u → v of x(u) · w(u, v) / s(u) + Σ over dangling u of x(u) / n), s(u) = Σ w(u, ·); sums to 1";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public PageRank(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Computes the PageRank of every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">Damping, weights and when to stop.</param>
    /// <param name="progress">Receives an estimate of the finished share, 0 to 1, rising, once an iteration.</param>
    /// <param name="cancellationToken">Checked in every iteration.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of its range.</exception>
    /// <exception cref="InvalidOperationException">The scores still change by more than the tolerance after the last iteration.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public PageRankResult Compute(
        CsrGraph graph,
        PageRankParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 32);
        RequireRanges(parameters);
        cancellationToken.ThrowIfCancellationRequested();
        var kernel = new PageRankKernel(graph, parameters, _workers);
        var reported = 0.0;
        for (var iteration = 1; iteration <= parameters.MaximumIterations; iteration++)
        {
            var change = kernel.Iterate(cancellationToken);
            if (change <= parameters.Tolerance)
            {
                progress?.Report(1);
                var scores = ImmutableCollectionsMarshal.AsImmutableArray(kernel.Scores);
                return new PageRankResult(parameters, scores, iteration, change);
            }

            reported = Math.Max(reported, Share(change, parameters.Tolerance));
            progress?.Report(reported);
        }

        throw new InvalidOperationException(string.Create(
            CultureInfo.InvariantCulture,
            $"PageRank did not settle to {parameters.Tolerance} in {parameters.MaximumIterations} iterations; allow more, or a larger tolerance."));
    }

    private static double Share(double change, double tolerance) =>
        Math.Clamp(Math.Log(Math.Min(change, 1)) / Math.Log(Math.Min(tolerance, 0.5)), 0, 1);

    private static void RequireRanges(PageRankParameters parameters)
    {
        if (!(parameters.Damping is >= 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Damping, "Damping must be in [0, 1).");
        if (!(parameters.Tolerance > 0))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Tolerance, "The tolerance must be above 0.");
        if (parameters.MaximumIterations < 1)
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.MaximumIterations, "At least one iteration is needed.");
    }
}
