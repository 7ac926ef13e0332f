using System.Collections.Immutable;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Randomness;
using GbaGraph.Analytics.Statistics;

namespace GbaGraph.Analytics.NullModels;

/// <summary>
/// Bootstrap intervals of any measure over links: the network's m edges are drawn m times with replacement, and the measure is computed
/// again. It tells how far a score depends on which links happened to be recorded.
/// <para><b>Graphs:</b> any; nodes stay, also where they lose all edges. An edge drawn k times has k times its weight, so it is one edge
/// for measures that ignore weights; about 37 % of the edges are missing from a replicate. Intervals are percentiles of the replicates
/// (linear interpolation), and not centred on the estimate.</para>
/// <para><b>Time</b> replicates times the measure's, <b>memory</b> 8 bytes a value and replicate, and a graph a worker. Each replicate has a
/// stream of its own, so the same digits for any number of workers, if the measure's are.</para>
/// <para><b>Paper:</b> B. Efron (1979), Bootstrap methods: another look at the jackknife, Annals of Statistics 7(1), 1–26,
/// doi:10.1214/aos/1176344552; for ties: T. A. B. Snijders, S. P. Borgatti (1999), Non-parametric standard errors and tests for network
/// statistics, Connections 22(2), 161–170 (they draw nodes).</para>
/// <para><b>Elsewhere:</b> R's bootnet and snowboot; NetworkX and igraph have none. For links never recorded see
/// <see cref="TieSensitivity"/>.</para>
/// </summary>
public sealed class LinkBootstrap
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "percentiles (1 ± level) / 2 of f(G*), G* of m edges drawn from the m edges of G with replacement";

    private readonly int? _workers;

    /// <summary>Creates the bootstrap.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public LinkBootstrap(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Computes an interval for each value of a measure.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="measure">
    /// Gives finite values, always as many, for a graph; called by several threads at once, so it should use one worker itself.
    /// </param>
    /// <param name="parameters">How many replicates, the level and the seed.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked before every replicate, and passed to the measure.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two replicates, or the level is out of its range.</exception>
    /// <exception cref="InvalidOperationException">The measure gave a value that is not finite, or another number of values.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public LinkBootstrapResult Compute(
        CsrGraph graph,
        Func<CsrGraph, CancellationToken, ImmutableArray<double>> measure,
        LinkBootstrapParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentOutOfRangeException.ThrowIfLessThan(parameters.Replicates, 2, nameof(parameters.Replicates));
        if (!(parameters.Level is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Level, "The level must be in (0, 1).");
        cancellationToken.ThrowIfCancellationRequested();
        var edges = GraphEdges.Of(graph, cancellationToken);
        var replicates = new MeasuredReplicates(measure, graph, cancellationToken);
        replicates.RequireMemory(parameters.Replicates, _workers);
        var drawn = replicates.Run(parameters.Replicates, parameters.Seed, _workers, Draw, values => values, progress);
        return new LinkBootstrapResult(parameters, [.. replicates.Estimates.Select(Interval)]);

        CsrGraph Draw(int replicate, SeededRandom random) =>
            GraphEdges.Build(graph, edges.Select(_ => edges[random.Next(edges.Count)]), cancellationToken);

        BootstrapInterval Interval(double estimate, int place)
        {
            var values = Array.ConvertAll(drawn, replicate => replicate[place]);
            var mean = Correlation.Mean(values);
            var squares = values.Sum(value => (value - mean) * (value - mean));
            Array.Sort(values);
            return new BootstrapInterval(
                estimate,
                mean,
                Math.Sqrt(squares / (values.Length - 1)),
                Quantile.Of(values, (1 - parameters.Level) / 2),
                Quantile.Of(values, (1 + parameters.Level) / 2));
        }
    }
}
