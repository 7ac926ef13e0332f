using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Statistics;

namespace GbaGraph.Analytics.Flows;

/// <summary>
/// MRQAP: the regression of one relation on others, each predictor tested by double semi-partialling: it is freed of what the other
/// predictors explain, what is left is shuffled by nodes, and its t-statistic computed again.
/// <para><b>Data:</b> square matrices, symmetric or not; the diagonal is left out.</para>
/// <para><b>Time</b> O(permutations · predictors³ · n²), <b>memory</b> O(predictors · n²) a worker. Each permutation has a stream of its
/// own, so the same digits for any number of workers.</para>
/// <para><b>Paper:</b> D. Dekker, D. Krackhardt, T. A. B. Snijders (2007), Sensitivity of MRQAP tests to collinearity and autocorrelation
/// conditions, Psychometrika 72(4), 563–581, doi:10.1007/s11336-007-9016-1.</para>
/// <para><b>Elsewhere:</b> R's <c>sna::netlm(nullhyp = "qapspp")</c>, UCINET's MRQAP (double Dekker). For two relations see
/// <see cref="MatrixCorrelation"/>.</para>
/// </summary>
public sealed class MatrixRegression
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "y_ij = b₀ + Σ over k of b_k x_k,ij over i ≠ j by least squares; p of b_k from t with the residual of x_k given the others shuffled by nodes";

    private readonly int? _workers;

    /// <summary>Creates the regression.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public MatrixRegression(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Regresses a relation on others.</summary>
    /// <param name="response">A value for each ordered pair of nodes.</param>
    /// <param name="predictors">At least one matrix over the same nodes.</param>
    /// <param name="parameters">How many permutations, and the seed.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked before every permutation.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="ArgumentException">
    /// The matrices are not square of one size of at least 3, a value is not finite, there is no predictor, the predictors depend on each
    /// other, or the response does not vary or is explained without rest, so that nothing is left to test.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two permutations.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public MatrixRegressionResult Compute(
        double[,] response,
        IReadOnlyList<double[,]> predictors,
        MatrixRegressionParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(predictors);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentOutOfRangeException.ThrowIfLessThan(parameters.Permutations, 2, nameof(parameters.Permutations));
        if (predictors.Count == 0)
            throw new ArgumentException("At least one predictor is needed.", nameof(predictors));
        foreach (var matrix in predictors.Prepend(response))
            MatrixPermutation.Require(matrix, response.GetLength(0), nameof(predictors), cancellationToken);
        MemoryBudget.Require(8.0 * response.Length * (predictors.Count + 2) * (2 + SourceBlocks.WorkersFor(_workers, parameters.Permutations)));
        cancellationToken.ThrowIfCancellationRequested();
        var data = new RegressionData(response, predictors, cancellationToken);
        var statistics = new double[predictors.Count * parameters.Permutations];
        NodeSweep.Run(statistics.Length, _workers, Permute, progress, cancellationToken);
        return new MatrixRegressionResult(
            parameters, data.Fit.Coefficients[0], [.. Enumerable.Range(0, predictors.Count).Select(Predictor)], data.Determination);

        void Permute(int run) => statistics[run] = data.PermutedStatistic(
            run / parameters.Permutations,
            MatrixPermutation.Shuffled(response.GetLength(0), parameters.Seed, run % parameters.Permutations),
            cancellationToken);

        MatrixPredictor Predictor(int k)
        {
            var own = statistics[(k * parameters.Permutations)..((k + 1) * parameters.Permutations)];
            var observed = data.Statistic(k);
            var asLarge = own.Count(value => Math.Abs(value) >= Math.Abs(observed) - (1e-12 * Math.Max(1, Math.Abs(observed))));
            return new MatrixPredictor(data.Fit.Coefficients[k + 1], PermutationSummary.Of(observed, own), (1.0 + asLarge) / (own.Length + 1));
        }
    }
}
