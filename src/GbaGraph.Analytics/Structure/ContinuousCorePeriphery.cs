using System.Globalization;
using System.Runtime.InteropServices;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Structure;

/// <summary>
/// The continuous core–periphery model of Borgatti and Everett: a coreness for each node such that ties are as strong as the product of both
/// ends' coreness, by least squares over all pairs (the diagonal left out, as in factor analysis by minimum residuals). No coreness exceeds the root of the
/// strongest tie, because the centre of a star would otherwise grow for ever, and its leaves vanish.
/// <para><b>Graphs:</b> any; a directed tie counts a_ij + a_ji. Weights count when asked for; self-loops are ignored. Several components:
/// the coreness gathers where it explains most.</para>
/// <para><b>Time</b> O(n + m) a round, <b>memory</b> O(n + m); one thread. The start is by strength, so the result depends on the graph
/// alone; least squares may have another minimum elsewhere.</para>
/// <para><b>Paper:</b> S. P. Borgatti, M. G. Everett (1999), Models of core/periphery structures, Social Networks 21(4), 375–395,
/// doi:10.1016/S0378-8733(99)00019-2; A. L. Comrey (1962), The minimum residual method of factor analysis, Psychological Reports 11(1),
/// 15–18.</para>
/// <para><b>Elsewhere:</b> UCINET's continuous model. Near to it, and quicker, is <see cref="EigenvectorCentrality"/>, which fits the diagonal
/// too. For a sharp core see <see cref="CorePeriphery"/>.</para>
/// </summary>
public sealed class ContinuousCorePeriphery
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "min over 0 ≤ c_i ≤ √max a of Σ over i < j of (a_ij + a_ji − c_i c_j)²; c scaled to norm 1; fit corr(a_ij + a_ji, c_i c_j) over pairs";

    /// <summary>Fits the coreness of every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parameters">Whether weights count, and when to stop.</param>
    /// <param name="progress">Receives an estimate of the finished share, 0 to 1, rising, once a round.</param>
    /// <param name="cancellationToken">Checked in every round.</param>
    /// <exception cref="ArgumentNullException">The graph or the parameters are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of its range.</exception>
    /// <exception cref="InvalidOperationException">The coreness did not settle in the rounds allowed.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public ContinuousCoreResult Compute(
        CsrGraph graph,
        ContinuousCoreParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(parameters);
        MemoryBudget.Require(graph, 40, 12);
        ScoreScaling.RequireIteration(parameters.Tolerance, parameters.MaximumIterations, nameof(parameters));
        cancellationToken.ThrowIfCancellationRequested();
        var fit = new MinimumResiduals(ContactRows.Of(graph, parameters.IsWeighted, cancellationToken));
        var settling = new SettlingProgress(progress, parameters.Tolerance);
        for (var round = 1; round <= parameters.MaximumIterations; round++)
        {
            var change = fit.Round(cancellationToken);
            settling.Report(change);
            if (change > parameters.Tolerance)
                continue;
            settling.Finish();
            var correlation = fit.Correlation();
            var coreness = fit.Coreness.Scaled(VectorScale.Euclidean);
            return new ContinuousCoreResult(parameters, ImmutableCollectionsMarshal.AsImmutableArray(coreness), correlation);
        }

        throw new InvalidOperationException(string.Create(
            CultureInfo.InvariantCulture,
            $"Coreness did not settle to {parameters.Tolerance} in {parameters.MaximumIterations} rounds; allow more, or a larger tolerance."));
    }
}
