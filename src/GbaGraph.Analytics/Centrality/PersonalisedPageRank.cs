using System.Globalization;
using System.Runtime.InteropServices;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.LinearAlgebra;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// Personalised PageRank: the share of time that a walker spends at a node, who restarts at chosen nodes. It reads as nearness to them over
/// all paths: who matters from the point of view of one university or city.
/// <para><b>Graphs:</b> directed or not (an undirected edge is walked both ways), weighted or not. What the restart nodes don't reach has 0,
/// isolated nodes among them, unless the walker jumps there from dangling nodes (<see cref="DanglingRule"/>).</para>
/// <para><b>Time</b> O(n + m) an iteration, about ln(tolerance) / ln(d) of them. <b>Memory</b> 32n bytes. Bit-identical for any number of
/// workers: every score is summed along its own row.</para>
/// <para><b>Paper:</b> T. H. Haveliwala (2003), Topic-sensitive PageRank, IEEE Transactions on Knowledge and Data Engineering 15(4), 784–796,
/// doi:10.1109/TKDE.2003.1208999.</para>
/// <para><b>Elsewhere:</b> NetworkX, igraph and graph-tool let dangling mass follow the restart, which is the default here. Without chosen
/// nodes see <see cref="PageRank"/>.</para>
/// </summary>
public sealed class PersonalisedPageRank
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula =
        "x(v) = (1 − d) · r(v) + d · (Σ over u → v of x(u) · w(u, v) / s(u) + q(v) · Σ over dangling u of x(u)), r the restart, q = r or 1 / n; sums to 1";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public PersonalisedPageRank(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Computes the personalised PageRank of every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">Where the walker restarts, damping, weights and when to stop.</param>
    /// <param name="progress">Receives an estimate of the finished share, 0 to 1, rising, once an iteration.</param>
    /// <param name="cancellationToken">Checked in every iteration.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentException">The restart is not one finite probability a node, or all are 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of its range.</exception>
    /// <exception cref="InvalidOperationException">The scores did not settle in the iterations allowed.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public PersonalisedPageRankResult Compute(
        CsrGraph graph,
        PersonalisedPageRankParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 40);
        Require(graph, parameters);
        cancellationToken.ThrowIfCancellationRequested();
        double[] restart = [.. parameters.Restart];
        Vectors.Divide(restart, Vectors.Sum(restart));
        var walk = new RestartWalk(graph, parameters, restart, _workers);
        var settling = new SettlingProgress(progress, parameters.Tolerance);
        for (var iteration = 1; iteration <= parameters.MaximumIterations; iteration++)
        {
            var change = walk.Iterate(cancellationToken);
            settling.Report(change);
            if (change > parameters.Tolerance)
                continue;
            settling.Finish();
            return new PersonalisedPageRankResult(parameters, ImmutableCollectionsMarshal.AsImmutableArray(walk.Scores), iteration);
        }

        throw new InvalidOperationException(string.Create(
            CultureInfo.InvariantCulture,
            $"PageRank did not settle to {parameters.Tolerance} in {parameters.MaximumIterations} iterations; allow more, or a larger tolerance."));
    }

    private static void Require(CsrGraph graph, PersonalisedPageRankParameters parameters)
    {
        if (!(parameters.Damping is >= 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Damping, "Damping must be in [0, 1).");
        if (!Enum.IsDefined(parameters.Dangling))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Dangling, "Not a rule for dangling nodes.");
        ScoreScaling.RequireIteration(parameters.Tolerance, parameters.MaximumIterations, nameof(parameters));
        var restart = parameters.Restart;
        if (restart.IsDefault || restart.Length != graph.NodeCount || restart.Any(value => !double.IsFinite(value) || value < 0))
            throw new ArgumentException($"One restart probability a node is needed, at least 0: the graph has {graph.NodeCount} nodes.", nameof(parameters));
        if (graph.NodeCount > 0 && !(restart.Sum() is > 0 and < double.PositiveInfinity))
            throw new ArgumentException("The walker needs a node to restart at, and probabilities with a finite sum.", nameof(parameters));
    }
}
