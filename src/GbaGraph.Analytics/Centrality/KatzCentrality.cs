using System.Globalization;
using System.Runtime.InteropServices;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.LinearAlgebra;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// Katz centrality: the number of walks that end at a node, each step of a walk counting α. It is like eigenvector centrality, but has
/// values in any graph: every node starts with β.
/// <para><b>Graphs:</b> any; in a directed graph walks follow the arcs to the node. Weights multiply along a walk when asked for. An
/// isolated node has β; components do not influence each other.</para>
/// <para><b>α</b> must be below 1 / λ, λ the largest eigenvalue (<see cref="EigenvectorResult.Eigenvalue"/>; never above the largest
/// in-degree), else there are endlessly many walks, and the computation says so.</para>
/// <para><b>Time</b> O(n + m) an iteration, about ln(tolerance) / ln(αλ) of them. <b>Memory</b> 24n bytes. Bit-identical for any number of
/// workers: every score is summed along its own row.</para>
/// <para><b>Paper:</b> L. Katz (1953), A new status index derived from sociometric analysis, Psychometrika 18(1), 39–43,
/// doi:10.1007/BF02289026.</para>
/// <para><b>Elsewhere:</b> NetworkX and graph-tool scale to norm 2; Katz himself left β out of the result, igraph has
/// <c>alpha_centrality</c>. For directed graphs with hubs that link to everyone prefer <see cref="PageRank"/>.</para>
/// </summary>
public sealed class KatzCentrality
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "x(v) = α Σ over u → v of w(u, v) · x(u) + β, for α < 1 / λ";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public KatzCentrality(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Computes the Katz centrality of every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">α, β, weights, scale and when to stop.</param>
    /// <param name="progress">Receives an estimate of the finished share, 0 to 1, rising, once an iteration.</param>
    /// <param name="cancellationToken">Checked in every iteration.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of its range.</exception>
    /// <exception cref="InvalidOperationException">α is too large for this graph, or more iterations are needed.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public KatzResult Compute(
        CsrGraph graph,
        KatzParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 32);
        Require(parameters);
        cancellationToken.ThrowIfCancellationRequested();
        var product = new SparseProduct(graph.InRows, parameters.IsWeighted, _workers);
        var settling = new SettlingProgress(progress, parameters.Tolerance);
        var (scores, walks, next) = (new double[graph.NodeCount], new double[graph.NodeCount], new double[graph.NodeCount]);
        Array.Fill(walks, parameters.Beta);
        Array.Fill(scores, parameters.Beta);
        for (var iteration = 1; iteration <= parameters.MaximumIterations; iteration++)
        {
            product.Multiply(walks, next, cancellationToken);
            var added = Vectors.Sum(next) * parameters.Alpha;
            for (var node = 0; node < next.Length; node++)
                scores[node] += next[node] *= parameters.Alpha;
            var total = Vectors.Sum(scores);
            if (!double.IsFinite(total))
                throw TooLarge(parameters, before: 0, after: total);
            var change = graph.NodeCount == 0 ? 0 : added / total;
            settling.Report(change);
            if (change <= parameters.Tolerance)
            {
                settling.Finish();
                return new KatzResult(parameters, ImmutableCollectionsMarshal.AsImmutableArray(scores.Scaled(parameters.Scale)), iteration);
            }

            (walks, next) = (next, walks);
        }

        throw TooLarge(parameters, before: Vectors.Sum(next), after: Vectors.Sum(walks));
    }

    private static void Require(KatzParameters parameters)
    {
        if (!(parameters.Alpha > 0 && double.IsFinite(parameters.Alpha)))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Alpha, "Alpha must be above 0.");
        if (!(parameters.Beta > 0 && double.IsFinite(parameters.Beta)))
            throw new ArgumentOutOfRangeException(nameof(parameters), parameters.Beta, "Beta must be above 0.");
        ScoreScaling.Require(parameters.Scale, mayBeNone: true, nameof(parameters));
        ScoreScaling.RequireIteration(parameters.Tolerance, parameters.MaximumIterations, nameof(parameters));
    }

    private static InvalidOperationException TooLarge(KatzParameters parameters, double before, double after) => new(after < before
        ? string.Create(CultureInfo.InvariantCulture, $"Katz centrality did not settle in {parameters.MaximumIterations} iterations; allow more, or a smaller alpha.")
        : string.Create(CultureInfo.InvariantCulture, $"Alpha {parameters.Alpha} is too large for this graph: it must be below 1 / the largest eigenvalue."));
}
