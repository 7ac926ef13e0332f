using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Approximation;

/// <summary>
/// Closeness from the distances to pivots drawn at random in each component, with a bound on the error of every node.
/// <para><b>Graphs:</b> undirected, in hops; weights are ignored and self-loops do not matter. Directed graphs are refused: what is in reach
/// differs from node to node, so that a sample of one set of pivots says nothing of it; take <see cref="ApproximateHarmonic"/>.</para>
/// <para><b>Scale:</b> per component, the inverse of the mean distance, 0 … 1, and Wasserman–Faust. An isolated node has 0 and no mean
/// distance; components are sampled each by itself, small ones wholly, and their values are then exact.</para>
/// <para><b>Guarantee:</b> but for a probability of <c>FailureProbability</c>, every mean distance is within <c>Error</c> · (D − 1), D the least
/// of twice the depth of one search and the number of the other nodes, which no distance exceeds: it is a mean of k values between 1 and D
/// drawn without replacement, and k = ⌈ln(2n / δ) / (2ε²)⌉ by Hoeffding's inequality. A pivot is left out of its own mean.</para>
/// <para><b>Time</b> O(km / 512) for each component, <b>memory</b> 240n bytes a worker; refused before it starts where that is more than is
/// allowed. Bit-identical for any number of workers: sums of distances are whole; ln enters the number of pivots alone.</para>
/// <para><b>Paper:</b> D. Eppstein, J. Wang (2004), Fast approximation of centrality, Journal of Graph Algorithms and Applications 8(1), 39–45,
/// doi:10.7155/jgaa.00081; W. Hoeffding (1963), Probability inequalities for sums of bounded random variables, Journal of the American
/// Statistical Association 58, 13–30, doi:10.1080/01621459.1963.10500830.</para>
/// <para><b>Elsewhere:</b> NetworKit's <c>ApproxCloseness</c> has the same kind of bound and needs a connected graph; NetworkX, igraph and GDS
/// have none. Up to some ten thousand nodes prefer <see cref="Centrality.ClosenessCentrality"/>; for the top alone
/// <see cref="Centrality.TopCloseness"/> is exact.</para>
/// </summary>
public sealed class ApproximateCloseness
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "C̃(v) = 1 / ã(v), ã(v) = mean over pivots u ≠ v of v's component of d(v, u); |ã(v) − a(v)| ≤ ε (D − 1) for all v with probability ≥ 1 − δ";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public ApproximateCloseness(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Estimates the closeness of every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">Error, failure probability, seed.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising.</param>
    /// <param name="cancellationToken">Checked every few thousand nodes of every level.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentException">The graph is directed.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The error or the failure probability is not between 0 and 1.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public ApproximateClosenessResult Compute(
        CsrGraph graph,
        ApproximateClosenessParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        if (graph.IsDirected)
            throw new ArgumentException("Approximate closeness needs an undirected graph; take approximate harmonic centrality for a directed one.", nameof(graph));
        SampleBound.RequireRanges(parameters.Error, parameters.FailureProbability);
        cancellationToken.ThrowIfCancellationRequested();
        var pivots = ComponentPivots.Of(graph, parameters, cancellationToken);
        var totals = HopTotals.Of(graph, PathDirection.Out, isHarmonic: false, pivots.Nodes, _workers, progress, cancellationToken);
        var nodes = Enumerable.Range(0, graph.NodeCount).ToArray();
        var means = Array.ConvertAll(nodes, node => totals.Reach[node] == 0 ? (double?)null : totals.Sums[node] / totals.Reach[node]);
        var errors = Array.ConvertAll(nodes, node => pivots.ErrorBound(node));
        return new ApproximateClosenessResult(
            parameters,
            [.. means],
            [.. errors],
            [.. means.Select(mean => 1 / mean ?? 0)],
            [.. means.Zip(errors, (mean, error) => 1 / (mean + error) ?? 0)],
            [.. means.Zip(errors, (mean, error) => mean is { } distance ? 1 / Math.Max(1, distance - error) : 0)],
            [.. nodes.Select(node => means[node] is { } mean ? (double)pivots.Others(node) / (graph.NodeCount - 1) / mean : 0)],
            pivots.Nodes.Length);
    }
}
