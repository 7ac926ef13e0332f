using System.Runtime.InteropServices;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Approximation;

/// <summary>
/// Betweenness from sampled shortest paths: for graphs so large that all pairs would take hours. Draws pairs until every score is
/// known well enough, which takes fewer the smaller the largest score is.
/// <para><b>Graphs:</b> directed or not, in hops; weights are ignored. Self-loops lie on no shortest path.</para>
/// <para><b>Scale:</b> the share of all n(n − 1) ordered pairs, endpoints left out: exact raw betweenness divided by n(n − 1), twice that in an
/// undirected graph. n &lt; 3 gives 0. A pair without a path adds 0.</para>
/// <para><b>Guarantee:</b> but for a probability of <c>FailureProbability</c>, every score is within <c>Error</c> of the true one, and within
/// its own bounds. The number of samples is at most ω = 0.5 / ε² · (⌊log₂(VD − 2)⌋ + 1 + ln(2 / δ)), VD a bound on the nodes of a shortest
/// path: two deepest levels of a search (undirected), or n (directed).</para>
/// <para><b>Time</b> as a rule about √m arcs a sample; <b>memory</b> 56n bytes a worker. Bit-identical for any number of workers: every sample has
/// random numbers of its own, and counts are whole. Logarithms enter only where to stop and the bounds (equal to 1e-12 between machines).</para>
/// <para><b>Paper:</b> M. Borassi, E. Natale (2019), KADABRA is an adaptive algorithm for betweenness via random approximation, ACM Journal of
/// Experimental Algorithmics 24, 1.2, doi:10.1145/3284359; here the probability is shared out evenly among the nodes.</para>
/// <para><b>Elsewhere:</b> NetworKit's <c>KadabraBetweenness</c> has the same guarantee; NetworkX's <c>k</c> samples sources and Neo4j GDS's
/// <c>samplingSize</c> does too, both without a bound. Where all pairs are affordable prefer <see cref="Centrality.BetweennessCentrality"/>.</para>
/// </summary>
public sealed class ApproximateBetweenness
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "b̃(v) = sampled shortest paths through v / samples; |b̃(v) − b(v)| ≤ ε for all v with probability ≥ 1 − δ";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public ApproximateBetweenness(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Estimates the betweenness of every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">Error, failure probability, seed.</param>
    /// <param name="progress">Receives the share of the samples that may be needed, rising, and 1 at the end.</param>
    /// <param name="cancellationToken">Checked at every level of every sample.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The error or the failure probability is not between 0 and 1.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="InvalidOperationException">A pair has more shortest paths than a double can hold (above 10³⁰⁸).</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public ApproximateBetweennessResult Compute(
        CsrGraph graph,
        ApproximateBetweennessParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        SampleBound.RequireRanges(parameters.Error, parameters.FailureProbability);
        cancellationToken.ThrowIfCancellationRequested();
        MemoryBudget.Require(PathSampling.BytesFor(graph, _workers));
        var bound = SampleBound.Of(parameters.Error, parameters.FailureProbability, graph.NodeCount, LongestPath.NodeBound(graph, cancellationToken));
        var sampling = new PathSampling(graph, parameters.Seed, _workers);
        sampling.Run((long)bound.LargestSampleCount, IsEnough, progress, cancellationToken);
        return Result(parameters, bound, sampling.Counts, sampling.Samples);

        bool IsEnough()
        {
            var largest = sampling.Counts.Max() / (double)sampling.Samples;
            return bound.TooHigh(largest, sampling.Samples) <= parameters.Error && bound.TooLow(largest, sampling.Samples) <= parameters.Error;
        }
    }

    private static ApproximateBetweennessResult Result(
        ApproximateBetweennessParameters parameters, SampleBound bound, long[] counts, long samples)
    {
        var scores = Array.ConvertAll(counts, count => samples == 0 ? 0 : count / (double)samples);
        return new ApproximateBetweennessResult(
            parameters,
            ImmutableCollectionsMarshal.AsImmutableArray(scores),
            [.. scores.Select(score => samples == 0 ? 0 : Math.Max(0, score - Math.Min(parameters.Error, bound.TooHigh(score, samples))))],
            [.. scores.Select(score => samples == 0 ? 0 : Math.Min(1, score + Math.Min(parameters.Error, bound.TooLow(score, samples))))],
            samples,
            (long)bound.LargestSampleCount);
    }
}
