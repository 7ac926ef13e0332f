using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Approximation;

/// <summary>
/// The k nodes of the largest betweenness, from sampled shortest paths: as a rule far fewer samples tell who is on top than what everybody's
/// score is.
/// <para><b>Graphs:</b> directed or not, in hops; weights are ignored. Self-loops lie on no shortest path.</para>
/// <para><b>Scale:</b> the share of all n(n − 1) ordered pairs, as <see cref="ApproximateBetweenness"/>. n &lt; 3 gives 0; isolated nodes have 0,
/// and a pair without a path adds 0.</para>
/// <para><b>Guarantee:</b> but for a probability of <c>FailureProbability</c> every score is within its bounds. Sampling ends when the least lower
/// bound of the k is not below the largest upper bound of the others (<see cref="TopBetweennessResult.IsSeparated"/>: they are the top
/// k), or when every score is known to <c>Error</c>, and then no node left out has more than twice the error above one listed.</para>
/// <para><b>Time</b> as a rule about √m arcs a sample; <b>memory</b> 56n bytes a worker, refused before it starts where that is more than is
/// allowed. Bit-identical for any number of workers: every sample has random numbers of its own, and counts are whole. Logarithms enter only
/// where to stop and the bounds (equal to 1e-12 between machines).</para>
/// <para><b>Paper:</b> M. Borassi, E. Natale (2019), KADABRA is an adaptive algorithm for betweenness via random approximation, ACM Journal of
/// Experimental Algorithmics 24, 1.2, doi:10.1145/3284359, section 5; here the probability is shared out evenly among the nodes, and the order
/// among the k is not asked for.</para>
/// <para><b>Elsewhere:</b> NetworKit's <c>KadabraBetweenness</c> takes <c>k</c> too; NetworkX, igraph and GDS have none. For every score see
/// <see cref="ApproximateBetweenness"/>, without error <see cref="Centrality.BetweennessCentrality"/>.</para>
/// </summary>
public sealed class TopBetweenness
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "the k nodes of largest b̃(v) = sampled shortest paths through v / samples, until min over them of b̃ − f ≥ max over others of b̃ + g, or f, g ≤ ε";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public TopBetweenness(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Finds the nodes.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">How many, error, failure probability, seed.</param>
    /// <param name="progress">Receives the share of the samples that may be needed, rising, and 1 at the end.</param>
    /// <param name="cancellationToken">Checked at every level of every sample.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1, or the error or the failure probability is not between 0 and 1.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="InvalidOperationException">A pair has more shortest paths than a double can hold (above 10³⁰⁸).</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public TopBetweennessResult Compute(
        CsrGraph graph,
        TopBetweennessParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentOutOfRangeException.ThrowIfLessThan(parameters.Count, 1, nameof(parameters.Count));
        SampleBound.RequireRanges(parameters.Error, parameters.FailureProbability);
        cancellationToken.ThrowIfCancellationRequested();
        MemoryBudget.Require(PathSampling.BytesFor(graph, _workers));
        var bound = SampleBound.Of(parameters.Error, parameters.FailureProbability, graph.NodeCount, LongestPath.NodeBound(graph, cancellationToken));
        var sampling = new PathSampling(graph, parameters.Seed, _workers);
        var (count, isSeparated) = (Math.Min(parameters.Count, graph.NodeCount), false);
        sampling.Run((long)bound.LargestSampleCount, IsEnough, progress, cancellationToken);
        return new TopBetweennessResult(parameters, [.. LargestCounts.Of(sampling.Counts, count).Select(Bounded)], isSeparated || count == graph.NodeCount, sampling.Samples);

        bool IsEnough()
        {
            var top = LargestCounts.Of(sampling.Counts, count + 1);
            isSeparated = top.Length == count || top.Take(count).Min(node => Bounded(node).Lower) >= Bounded(top[count]).Upper;
            var largest = sampling.Counts[top[0]] / (double)sampling.Samples;
            return isSeparated
                || (bound.TooHigh(largest, sampling.Samples) <= parameters.Error && bound.TooLow(largest, sampling.Samples) <= parameters.Error);
        }

        BoundedScore Bounded(int node)
        {
            if (sampling.Samples == 0)
                return new BoundedScore(node, 0, 0, 0);
            var (samples, score) = (sampling.Samples, sampling.Counts[node] / (double)sampling.Samples);
            return new BoundedScore(
                node, score, Math.Max(0, score - bound.TooHigh(score, samples)), Math.Min(1, score + bound.TooLow(score, samples)));
        }
    }
}
