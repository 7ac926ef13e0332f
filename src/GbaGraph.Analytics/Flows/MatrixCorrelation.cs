using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Statistics;

namespace GbaGraph.Analytics.Flows;

/// <summary>
/// QAP correlation: whether two relations between the same nodes go together, tested by shuffling the nodes of one, which keeps its
/// structure. Cells of a matrix depend on each other, so an ordinary test of correlation would claim too much.
/// <para><b>Data:</b> square matrices, symmetric or not; the diagonal is left out.</para>
/// <para><b>Time</b> O(permutations · n²), <b>memory</b> O(n²) a worker. Each permutation has a stream of its own, so the same digits for
/// any number of workers.</para>
/// <para><b>Paper:</b> L. Hubert, J. Schultz (1976), Quadratic assignment as a general data analysis strategy, British Journal of
/// Mathematical and Statistical Psychology 29(2), 190–241, doi:10.1111/j.2044-8317.1976.tb00714.x; D. Krackhardt (1987), QAP partialling as a
/// test of spuriousness, Social Networks 9(2), 171–186, doi:10.1016/0378-8733(87)90012-8.</para>
/// <para><b>Elsewhere:</b> R's <c>sna::qaptest</c>, UCINET. For several relations at once see <see cref="MatrixRegression"/>.</para>
/// </summary>
public sealed class MatrixCorrelation
{
    /// <summary>The formula, for reports.</summary>
    public const string Formula = "r = corr(x_ij, y_ij) over i ≠ j; p from corr(x_ij, y_π(i)π(j)) over random π";

    private readonly int? _workers;

    /// <summary>Creates the test.</summary>
    /// <param name="workers">The number of threads at most, or null for all cores. The result does not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    public MatrixCorrelation(int? workers = null) => _workers = SourceBlocks.Checked(workers);

    /// <summary>Correlates two matrices.</summary>
    /// <param name="first">A value for each ordered pair of nodes.</param>
    /// <param name="second">Another value for each pair of the same nodes.</param>
    /// <param name="parameters">How many permutations, and the seed.</param>
    /// <param name="progress">Receives the finished share, 0 to 1, rising, from the working threads one at a time.</param>
    /// <param name="cancellationToken">Checked before every permutation.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="ArgumentException">The matrices are not square of one size of at least 3, or a value is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two permutations.</exception>
    /// <exception cref="InsufficientMemoryException">It would need more memory than is allowed; nothing was started.</exception>
    /// <exception cref="OperationCanceledException">The computation was cancelled.</exception>
    public MatrixCorrelationResult Compute(
        double[,] first,
        double[,] second,
        MatrixCorrelationParameters parameters,
        IProgress<double>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentOutOfRangeException.ThrowIfLessThan(parameters.Permutations, 2, nameof(parameters.Permutations));
        var size = first.GetLength(0);
        MatrixPermutation.Require(first, size, nameof(first), cancellationToken);
        MatrixPermutation.Require(second, size, nameof(second), cancellationToken);
        MemoryBudget.Require(8.0 * size * size * (1 + SourceBlocks.WorkersFor(_workers, parameters.Permutations)));
        cancellationToken.ThrowIfCancellationRequested();
        var cells = MatrixPermutation.Cells(first, MatrixPermutation.Identity(size), cancellationToken);
        if (Correlation.Pearson(cells, MatrixPermutation.Cells(second, MatrixPermutation.Identity(size), cancellationToken)) is not { } observed)
            return new MatrixCorrelationResult(parameters, null, null);
        var permuted = new double[parameters.Permutations];
        NodeSweep.Run(permuted.Length, _workers, Permute, progress, cancellationToken);
        return new MatrixCorrelationResult(parameters, observed, PermutationSummary.Of(observed, permuted));

        void Permute(int permutation)
        {
            var order = MatrixPermutation.Shuffled(size, parameters.Seed, permutation);
            permuted[permutation] = Correlation.Pearson(cells, MatrixPermutation.Cells(second, order, cancellationToken)).GetValueOrDefault();
        }
    }
}
