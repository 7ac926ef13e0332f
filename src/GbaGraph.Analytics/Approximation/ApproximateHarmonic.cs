using System.Runtime.InteropServices;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;
using GbaGraph.Analytics.Randomness;

namespace GbaGraph.Analytics.Approximation;

/// <summary>
/// Harmonic centrality, the closeness that needs no special case for several components, from the distances to pivots drawn at random.
/// <para><b>Graphs:</b> directed or not, in hops; weights are ignored. Self-loops do not matter.</para>
/// <para><b>Scale:</b> normalised, the mean of 1 / distance over the other nodes, 0 … 1. n &lt; 2 gives 0; an isolated node has 0.</para>
/// <para><b>Guarantee:</b> but for a probability of <c>FailureProbability</c>, every normalised score is within <c>Error</c>: each is a mean of
/// k values between 0 and 1 drawn without replacement, and k = ⌈ln(2n / δ) / (2ε²)⌉ by Hoeffding's inequality. A pivot itself is no
/// other node and is left out of its own mean. Where k reaches n all nodes are pivots and the scores are exact.</para>
/// <para><b>Time</b> O(km / 512), <b>memory</b> 200n bytes a worker. Bit-identical for any number of workers; ln enters the number of pivots
/// alone.</para>
/// <para><b>Paper:</b> D. Eppstein, J. Wang (2004), Fast approximation of centrality, Journal of Graph Algorithms and Applications 8(1), 39–45,
/// doi:10.7155/jgaa.00081; W. Hoeffding (1963), Probability inequalities for sums of bounded random variables, Journal of the American
/// Statistical Association 58, 13–30, doi:10.1080/01621459.1963.10500830.</para>
/// <para><b>Elsewhere:</b> NetworKit's <c>ApproxCloseness</c> bounds the error of mean distances by the diameter, which a long tail makes useless;
/// inverse distances need no such factor. Up to some ten thousand nodes prefer <see cref="Centrality.HarmonicCentrality"/>.</para>
/// </summary>
public sealed class ApproximateHarmonic
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "h̃(v) = mean over pivots u ≠ v of 1 / d(v, u); |h̃(v) − h(v)| ≤ ε for all v with probability ≥ 1 − δ";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public ApproximateHarmonic(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Estimates the harmonic centrality of every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">Error, failure probability, direction, seed.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising.</param>
    /// <param name="cancellationToken">Checked every few thousand nodes of every level.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public ApproximateHarmonicResult Compute(
        CsrGraph graph,
        ApproximateHarmonicParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        if (!(parameters.Error is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Error, "The error must be between 0 and 1.");
        if (!(parameters.FailureProbability is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.FailureProbability, "The failure probability must be between 0 and 1.");
        var n = graph.NodeCount;
        var wanted = Math.Ceiling(Math.Log(2.0 * Math.Max(1, n) / parameters.FailureProbability) / (2 * parameters.Error * parameters.Error));
        var pivots = Drawn(n, wanted >= n ? n : (int)wanted + 1, parameters.Seed);
        var sums = HopTotals.Of(graph, parameters.Direction, isHarmonic: true, pivots, _workers, progress, cancellationToken).Sums;
        var scores = Array.ConvertAll(sums, sum => sum / Math.Max(1, pivots.Length));
        foreach (var pivot in pivots)
            scores[pivot] = pivots.Length < 2 ? 0 : sums[pivot] / (pivots.Length - 1);
        return new ApproximateHarmonicResult(parameters, ImmutableCollectionsMarshal.AsImmutableArray(scores), pivots.Length);
    }

    /// <summary>The first places of a random order; one more than wanted, because a pivot has one value less.</summary>
    private static int[] Drawn(int nodeCount, int count, ulong seed)
    {
        var nodes = Enumerable.Range(0, nodeCount).ToArray();
        if (count < nodeCount)
            new SeededRandom(seed).Shuffle(nodes.AsSpan());
        return nodes[..count];
    }
}
