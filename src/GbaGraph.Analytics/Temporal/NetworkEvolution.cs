using System.Collections.Immutable;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.NullModels;
using GbaGraph.Analytics.Statistics;

namespace GbaGraph.Analytics.Temporal;

/// <summary>
/// A network over time, in snapshots: any measure, who enters and leaves, how many ties persist, and how stable the ranking is.
/// <para><b>Snapshots</b> end at first, first + step, … up to last, and hold a window of times, or all since the beginning. A tie is a pair
/// of nodes (ordered in a directed network), whatever its weight. A snapshot without edges counts like any other.</para>
/// <para><b>Time</b> O(m) and the measure's for each snapshot, <b>memory</b> all scores and two graphs. One thread but for what the measure
/// uses; deterministic as the measure is.</para>
/// <para><b>Paper:</b> P. Holme, J. Saramäki (2012), Temporal networks, Physics Reports 519(3), 97–125, doi:10.1016/j.physrep.2012.03.001;
/// persistence: T. A. B. Snijders, G. G. van de Bunt, C. E. G. Steglich (2010), Introduction to stochastic actor-based models for network
/// dynamics, Social Networks 32(1), 44–60, doi:10.1016/j.socnet.2009.02.004.</para>
/// <para><b>Elsewhere:</b> the Jaccard index is the one that RSiena reports between waves. For paths through time see
/// <see cref="TimeRespectingPaths"/>.</para>
/// </summary>
public sealed class NetworkEvolution
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "persistence |E_t ∩ E_t−1| / |E_t ∪ E_t−1|; stability ρ and τ_b of f(G_t), f(G_t−1) over nodes with a tie in both";

    /// <summary>Follows a measure through the snapshots.</summary>
    /// <param name="network">The network.</param>
    /// <param name="measure">Gives a finite score for each node of a snapshot.</param>
    /// <param name="parameters">Which snapshots.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising.</param>
    /// <param name="cancellationToken">Checked before every snapshot, and passed to the measure.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last time is before the first, or step or window are below 1.</exception>
    /// <exception cref="InvalidOperationException">The measure gave a score that is not finite, or not one a node.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public EvolutionResult Compute(
        TemporalNetwork network,
        Func<CsrGraph, CancellationToken, ImmutableArray<double>> measure,
        EvolutionParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentOutOfRangeException.ThrowIfLessThan(parameters.Last, parameters.First, nameof(parameters.Last));
        ArgumentOutOfRangeException.ThrowIfLessThan(parameters.Step, 1, nameof(parameters.Step));
        ArgumentOutOfRangeException.ThrowIfLessThan(parameters.Window ?? 1, 1, nameof(parameters.Window));
        cancellationToken.ThrowIfCancellationRequested();
        var snapshots = (((long)parameters.Last - parameters.First) / parameters.Step) + 1;
        MemoryBudget.Require(snapshots * (160 + (8.0 * network.NodeCount)));
        var count = checked((int)snapshots);
        var steps = ImmutableArray.CreateBuilder<EvolutionStep>(count);
        CsrGraph? before = null;
        NodeSweep.Run(count, 1, Add, progress, cancellationToken);
        return new EvolutionResult(parameters, steps.DrainToImmutable());

        void Add(int index)
        {
            var time = parameters.First + (index * parameters.Step);
            var from = parameters.Window is { } window ? (int)Math.Max(int.MinValue, time - (long)window + 1) : int.MinValue;
            var graph = network.Slice(from, time, cancellationToken);
            var scores = MeasuredValues.Of(measure, graph, network.NodeCount, cancellationToken);
            steps.Add(Compare(time, graph, scores, before, steps.Count > 0 ? steps[^1].Scores : [], cancellationToken));
            before = graph;
        }
    }

    private static EvolutionStep Compare(
        int time, CsrGraph graph, ImmutableArray<double> scores, CsrGraph? before, ImmutableArray<double> scoresBefore, CancellationToken cancellationToken)
    {
        var nodes = Enumerable.Range(0, graph.NodeCount).Cancellable(cancellationToken).ToArray();
        var active = nodes.Count(node => IsActive(graph, node));
        if (before is null)
            return new EvolutionStep(time, active, graph.EdgeCount, scores, [], [], null, null, null);
        var both = nodes.Cancellable(cancellationToken).Where(node => IsActive(graph, node) && IsActive(before, node)).ToArray();
        var (now, then) = (Array.ConvertAll(both, node => scores[node]), Array.ConvertAll(both, node => scoresBefore[node]));
        return new EvolutionStep(
            time,
            active,
            graph.EdgeCount,
            scores,
            [.. nodes.Cancellable(cancellationToken).Where(node => IsActive(graph, node) && !IsActive(before, node))],
            [.. nodes.Cancellable(cancellationToken).Where(node => !IsActive(graph, node) && IsActive(before, node))],
            Persistence(graph, before, cancellationToken),
            RankCorrelation.Spearman(now, then, cancellationToken),
            RankCorrelation.KendallTauB(now, then, cancellationToken));
    }

    private static bool IsActive(CsrGraph graph, int node) => graph.Neighbours(node).Length + graph.InNeighbours(node).Length > 0;

    private static double? Persistence(CsrGraph graph, CsrGraph before, CancellationToken cancellationToken)
    {
        var kept = GraphEdges.Of(graph, cancellationToken).Cancellable(cancellationToken).Count(edge => before.Neighbours(edge.Source).BinarySearch(edge.Target) >= 0);
        var union = graph.EdgeCount + before.EdgeCount - kept;
        return union == 0 ? null : (double)kept / union;
    }
}
