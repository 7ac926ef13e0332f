using GbaGraph.Analytics.Execution;

namespace GbaGraph.Analytics.LinearAlgebra;

/// <summary>
/// Inverts a symmetric positive definite matrix by Cholesky's decomposition. Time O(n³), memory one more matrix. Rows and columns are each
/// computed by one thread alone, so the same for any number of workers.
/// </summary>
internal static class CholeskyInverse
{
    /// <summary>A pivot that is a smaller share of its diagonal is little but rounding.</summary>
    private const double LeastPivot = 1e-12;

    /// <param name="matrix">Rows of the matrix; overwritten.</param>
    /// <param name="workers">The number of threads at most, or null for all cores.</param>
    /// <param name="cancellationToken">Checked before every row.</param>
    /// <exception cref="InvalidOperationException">The entries differ by so much that the inverse would be rounding alone.</exception>
    public static double[][] Of(double[][] matrix, int? workers, CancellationToken cancellationToken)
    {
        Decompose(matrix, cancellationToken);
        var n = matrix.Length;
        var inverse = Enumerable.Range(0, n).Select(_ => new double[n]).ToArray();
        NodeSweep.Run(n, workers, column => Solve(matrix, column, inverse[column], cancellationToken), null, cancellationToken);
        return inverse;
    }

    private static void Decompose(double[][] matrix, CancellationToken cancellationToken)
    {
        for (var row = 0; row < matrix.Length; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                if ((column & 255) == 0)
                    cancellationToken.ThrowIfCancellationRequested();
                var sum = matrix[row][column] - Dot(matrix[row], matrix[column], column);
                if (row == column && !(sum > LeastPivot * matrix[row][row]))
                    throw new InvalidOperationException("The weights of a component differ by so much that what is computed of them would be rounding alone: take a part of the graph, or no weights.");
                matrix[row][column] = row == column ? Math.Sqrt(sum) : sum / matrix[column][column];
            }
        }
    }

    private static void Solve(double[][] lower, int unit, double[] solution, CancellationToken cancellationToken)
    {
        var n = lower.Length;
        for (var row = unit; row < n; row++)
        {
            if ((row & 255) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            solution[row] = ((row == unit ? 1 : 0) - Dot(lower[row], solution, row)) / lower[row][row];
        }

        for (var row = n - 1; row >= 0; row--)
        {
            if ((row & 255) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var value = solution[row] /= lower[row][row];
            for (var above = 0; above < row; above++)
                solution[above] -= lower[row][above] * value;
        }
    }

    private static double Dot(double[] a, double[] b, int count)
    {
        var sum = 0.0;
        for (var i = 0; i < count; i++)
            sum += a[i] * b[i];
        return sum;
    }
}
