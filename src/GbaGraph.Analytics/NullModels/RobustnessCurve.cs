using System.Collections.Immutable;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Randomness;

namespace GbaGraph.Analytics.NullModels;

/// <summary>
/// Robustness curves: how much of a network stays connected as nodes are removed, at random or the most important first.
/// <para><b>Graphs:</b> any; components are weak, weights and self-loops are ignored.</para>
/// <para><b>Time</b> O(n + m) an order (nodes are put back in reverse, and components joined), O((n + m) log n) for
/// <see cref="RemovalOrder.HighestDegree"/>. <b>Memory</b> O(n) a replicate. Whole numbers are averaged, and each replicate has a stream of
/// its own, so the same digits for any number of workers.</para>
/// <para><b>Paper:</b> R. Albert, H. Jeong, A.-L. Barabási (2000), Error and attack tolerance of complex networks, Nature 406, 378–382,
/// doi:10.1038/35019019; R: C. M. Schneider, A. A. Moreira, J. S. Andrade, S. Havlin, H. J. Herrmann (2011), Mitigation of malicious
/// attacks on networks, PNAS 108(10), 3838–3841, doi:10.1073/pnas.1009440108.</para>
/// <para><b>Elsewhere:</b> graph-tool's <c>vertex_percolation</c> takes the order in reverse. For the nodes that cut at once see
/// <see cref="Cohesion.BiconnectedComponents"/>.</para>
/// </summary>
public sealed class RobustnessCurve
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "S(q) = |largest component after q removals| / n; R = (1 / n) Σ over q = 1 … n of S(q)";

    private readonly int? _workers;

    /// <summary>Creates the analysis.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public RobustnessCurve(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Computes the curve.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">The order, and how many replicates.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked at every node.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The order is not defined, or there is no replicate.</exception>
    /// <exception cref="ArgumentException">Scores are missing, are not one number a node, or were given for another order.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public RobustnessResult Compute(
        CsrGraph graph,
        RobustnessParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        Require(graph, parameters);
        cancellationToken.ThrowIfCancellationRequested();
        var n = graph.NodeCount;
        var runs = parameters.Order == RemovalOrder.Random ? parameters.Replicates : 1;
        MemoryBudget.Require((4.0 * runs * n) + (40.0 * n * SourceBlocks.WorkersFor(_workers, runs)));
        var largest = new int[runs][];
        NodeSweep.Run(runs, _workers, Run, progress, cancellationToken);
        ImmutableArray<double> shares = n == 0
            ? []
            : [.. Enumerable.Range(0, n + 1).Select(removed => largest.Sum(curve => (double)curve[removed]) / ((double)runs * n))];
        return new RobustnessResult(parameters, shares, n == 0 ? null : shares.Skip(1).Sum() / n);

        void Run(int run) => largest[run] = RemovalSweep.Largest(
            graph, OrderOf(graph, parameters, run, cancellationToken), cancellationToken);
    }

    private static int[] OrderOf(CsrGraph graph, RobustnessParameters parameters, int run, CancellationToken cancellationToken)
    {
        if (parameters.Order == RemovalOrder.HighestDegree)
            return RemovalSweep.ByDegreeLeft(graph, cancellationToken);
        var nodes = Enumerable.Range(0, graph.NodeCount).ToArray();
        if (parameters.Scores is { } scores)
            return [.. nodes.OrderByDescending(node => scores[node])];
        new SeededRandom(parameters.Seed, (ulong)run).Shuffle(nodes.AsSpan());
        return nodes;
    }

    private static void Require(CsrGraph graph, RobustnessParameters parameters)
    {
        if (!Enum.IsDefined(parameters.Order))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Order, "Not an order of removal.");
        ArgumentOutOfRangeException.ThrowIfLessThan(parameters.Replicates, 1, nameof(parameters.Replicates));
        if (parameters.Scores.HasValue != (parameters.Order == RemovalOrder.Scores))
            throw new ArgumentException("Scores are needed for the order Scores, and for no other.", nameof(parameters));
        if (parameters.Scores is { } scores && (scores.IsDefault || scores.Length != graph.NodeCount || scores.Any(double.IsNaN)))
            throw new ArgumentException($"One score a node is needed: the graph has {graph.NodeCount} nodes.", nameof(parameters));
    }
}
