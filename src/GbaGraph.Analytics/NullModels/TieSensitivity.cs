using System.Collections.Immutable;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Randomness;
using GbaGraph.Analytics.Statistics;

namespace GbaGraph.Analytics.NullModels;

/// <summary>
/// Sensitivity of a measure to missing and wrong ties: edges are removed and added at random at stated rates, and the new scores are
/// compared with the old by rank correlation. It tells how much of a ranking would survive if sources left links out.
/// <para><b>Graphs:</b> any; nodes stay. Removed edges are drawn without replacement, added ones among the pairs that are not tied in the
/// whole network (self-loops never); numbers are rounded to the nearest, halves up.</para>
/// <para><b>Time</b> replicates times the measure's for each error, <b>memory</b> a graph a worker. Each replicate has a stream of its
/// own, so the same digits for any number of workers, if the measure's are.</para>
/// <para><b>Paper:</b> E. Costenbader, T. W. Valente (2003), The stability of centrality measures when networks are sampled, Social Networks
/// 25(4), 283–307, doi:10.1016/S0378-8733(03)00012-1; S. P. Borgatti, K. M. Carley, D. Krackhardt (2006), On the robustness of centrality
/// measures under conditions of imperfect data, Social Networks 28(2), 124–136, doi:10.1016/j.socnet.2005.05.001.</para>
/// <para><b>Elsewhere:</b> none in NetworkX, igraph or GDS. For intervals of the scores themselves see <see cref="LinkBootstrap"/>.</para>
/// </summary>
public sealed class TieSensitivity
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "mean and 5 % percentile of ρ(f(G), f(G′)) and τ_b(f(G), f(G′)), G′ with round(removed · m) edges fewer and round(added · m) more";

    private readonly int? _workers;

    /// <summary>Creates the analysis.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public TieSensitivity(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Compares the scores of a measure with those under each error.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="measure">Gives a finite score for each node; called by several threads at once, so it should use one worker itself.</param>
    /// <param name="parameters">The errors, how many replicates, and the seed.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked before every replicate, and passed to the measure.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="ArgumentException">There is no error, or more edges are to be added than there are pairs not tied.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A rate or the number of replicates is out of its range.</exception>
    /// <exception cref="InvalidOperationException">The measure gave a value that is not finite, or another number of values.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public TieSensitivityResult Compute(
        CsrGraph graph,
        Func<CsrGraph, CancellationToken, ImmutableArray<double>> measure,
        TieSensitivityParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(parameters);
        Require(graph, parameters);
        cancellationToken.ThrowIfCancellationRequested();
        var replicates = new MeasuredReplicates(measure, graph, cancellationToken);
        var scores = replicates.Estimates.ToArray();
        replicates.RequireMemory(2, _workers);
        var perturbation = new TiePerturbation(graph, cancellationToken);
        var agreements = replicates.Run(
            parameters.Errors.Length * parameters.Replicates, parameters.Seed, _workers, Perturbed, Agreement, progress);
        return new TieSensitivityResult(parameters, [.. parameters.Errors.Select(Row)]);

        CsrGraph Perturbed(int run, SeededRandom random) =>
            perturbation.Apply(parameters.Errors[run / parameters.Replicates], random);

        (double? Spearman, double? Kendall) Agreement(ImmutableArray<double> values) =>
            (RankCorrelation.Spearman(scores, values.AsSpan(), cancellationToken), RankCorrelation.KendallTauB(scores, values.AsSpan(), cancellationToken));

        SensitivityRow Row(TieError error, int place)
        {
            var own = agreements[(place * parameters.Replicates)..((place + 1) * parameters.Replicates)];
            var (rho, tau) = (Defined(own.Select(agreement => agreement.Spearman)), Defined(own.Select(agreement => agreement.Kendall)));
            return rho.Length == 0
                ? new SensitivityRow(error, null, null, null, null, 0)
                : new SensitivityRow(error, Correlation.Mean(rho), Quantile.Of(rho, 0.05), Correlation.Mean(tau), Quantile.Of(tau, 0.05), rho.Length);
        }
    }

    private static double[] Defined(IEnumerable<double?> values) => [.. values.OfType<double>().Order()];

    private static void Require(CsrGraph graph, TieSensitivityParameters parameters)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(parameters.Replicates, 2, nameof(parameters.Replicates));
        if (parameters.Errors.IsDefaultOrEmpty)
            throw new ArgumentException("At least one error is needed.", nameof(parameters));
        foreach (var error in parameters.Errors)
        {
            if (!(error.Removed is >= 0 and <= 1) || !(error.Added >= 0 && double.IsFinite(error.Added)))
                throw new ArgumentOutOfRangeException(nameof(parameters), error, "Removed must be in [0, 1] and added at least 0.");
            if (TiePerturbation.Rounded(error.Added, graph) > TiePerturbation.FreePlaces(graph))
                throw new ArgumentException("More edges are to be added than there are pairs not tied.", nameof(parameters));
        }
    }
}
