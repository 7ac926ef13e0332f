using System.Globalization;
using System.Runtime.InteropServices;
using GbaGraph.Analytics.Cohesion;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.LinearAlgebra;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// Eigenvector centrality: a node's score is proportional to the sum of the scores of those tied to it. It reads as standing among those
/// of standing, and is meant for connected undirected graphs.
/// <para><b>Graphs:</b> any; in a directed graph a node gains from its in-arcs. Weights count when asked for; a self-loop is one entry of
/// the matrix.</para>
/// <para><b>Disconnected:</b> only the component of the largest eigenvalue and what it reaches have scores; in others, and in isolated
/// nodes, they go to 0. Components that tie for the largest eigenvalue share the scores as the start, equal for all, decides. A graph
/// without a cycle has eigenvalue 0, and all scores are 0.</para>
/// <para><b>Time</b> O(n + m) an iteration; iterations grow with 1 / (1 − (λ₂ + 1) / (λ₁ + 1)). <b>Memory</b> 16n bytes. Bit-identical for
/// any number of workers: every score is summed along its own row.</para>
/// <para><b>Paper:</b> P. Bonacich (1972), Factoring and weighting approaches to status scores and clique identification, Journal of
/// Mathematical Sociology 2(1), 113–120, doi:10.1080/0022250X.1972.9989806.</para>
/// <para><b>Elsewhere:</b> NetworkX and graph-tool have norm 2, igraph a largest score of 1; the iteration here adds the identity, times
/// the largest weight on a cycle where weights count, so that bipartite graphs settle, and alike in any unit of the weights. In directed graphs prefer <see cref="KatzCentrality"/> or <see cref="PageRank"/>.</para>
/// </summary>
public sealed class EigenvectorCentrality
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "λ x(v) = Σ over u → v of w(u, v) · x(u), λ the largest eigenvalue, x ≥ 0; scaled to norm 2, sum or largest 1";

    private readonly int? _workers;

    /// <summary>Creates the measure.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public EigenvectorCentrality(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Computes the eigenvector centrality of every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">Weights, scale and when to stop.</param>
    /// <param name="progress">Receives an estimate of the finished share, 0 to 1, rising, once an iteration.</param>
    /// <param name="cancellationToken">Checked in every iteration.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of its range.</exception>
    /// <exception cref="InvalidOperationException">The scores did not settle in the iterations allowed.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public EigenvectorResult Compute(
        CsrGraph graph,
        EigenvectorParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 32);
        ScoreScaling.Require(parameters.Scale, mayBeNone: false, nameof(parameters));
        ScoreScaling.RequireIteration(parameters.Tolerance, parameters.MaximumIterations, nameof(parameters));
        cancellationToken.ThrowIfCancellationRequested();
        var shift = LargestCyclicWeight(graph, parameters.IsWeighted, cancellationToken);
        if (shift == 0)
        {
            progress?.Report(1);
            return new EigenvectorResult(parameters, [.. new double[graph.NodeCount]], 0, 0);
        }

        var product = new SparseProduct(graph.InRows, parameters.IsWeighted, _workers);
        var settling = new SettlingProgress(progress, parameters.Tolerance);
        var (scores, next) = (new double[graph.NodeCount], new double[graph.NodeCount]);
        Array.Fill(scores, 1 / Math.Sqrt(graph.NodeCount));
        for (var iteration = 1; iteration <= parameters.MaximumIterations; iteration++)
        {
            product.Multiply(scores, next, cancellationToken);
            var eigenvalue = Dot(scores, next);
            for (var node = 0; node < next.Length; node++)
                next[node] += shift * scores[node];
            Vectors.Divide(next, Vectors.Norm(next));
            var change = Vectors.Distance(scores, next);
            (scores, next) = (next, scores);
            settling.Report(change);
            if (change <= parameters.Tolerance)
            {
                settling.Finish();
                var scaled = ImmutableCollectionsMarshal.AsImmutableArray(scores.Scaled(parameters.Scale));
                return new EigenvectorResult(parameters, scaled, eigenvalue, iteration);
            }
        }

        throw NotSettled(parameters);
    }

    /// <summary>The largest weight of an arc that lies on a cycle, as every undirected edge does; 0 where none does.</summary>
    private static double LargestCyclicWeight(CsrGraph graph, bool isWeighted, CancellationToken cancellationToken)
    {
        var labels = new Components().Compute(graph, new ComponentsParameters(Connectivity.Strong), null, cancellationToken).Labels;
        var largest = 0.0;
        for (var node = 0; node < graph.NodeCount; node++)
        {
            cancellationToken.CheckEvery4096(node);
            var row = graph.Neighbours(node);
            var weights = isWeighted ? graph.Weights(node) : [];
            for (var i = 0; i < row.Length; i++)
            {
                if (labels[row[i]] == labels[node])
                    largest = Math.Max(largest, weights.IsEmpty ? 1 : weights[i]);
            }
        }

        return largest;
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }

    private static InvalidOperationException NotSettled(EigenvectorParameters parameters) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"Eigenvector centrality did not settle to {parameters.Tolerance} in {parameters.MaximumIterations} iterations; allow more, or a larger tolerance."));
}
