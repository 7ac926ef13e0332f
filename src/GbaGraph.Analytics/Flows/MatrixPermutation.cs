using GbaGraph.Analytics.Randomness;

namespace GbaGraph.Analytics.Flows;

/// <summary>Square matrices read off the diagonal, rows and columns in an order.</summary>
internal static class MatrixPermutation
{
    /// <summary>So that no sum of squares leaves the range of a double.</summary>
    private const double LargestValue = 1e100;

    /// <exception cref="ArgumentException">The matrix is not square of the size wanted, or a value off the diagonal is not finite.</exception>
    public static void Require(double[,] matrix, int size, string name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(matrix, name);
        if (matrix.GetLength(0) != size || matrix.GetLength(1) != size || size < 3)
            throw new ArgumentException("Matrices must be square, of one size, and of at least three rows.", name);
        foreach (var value in Cells(matrix, Identity(size), cancellationToken))
        {
            if (!(Math.Abs(value) <= LargestValue))
                throw new ArgumentException("A value off the diagonal is not a number from -1e100 to 1e100.", name);
        }
    }

    public static int[] Identity(int size) => [.. Enumerable.Range(0, size)];

    public static int[] Shuffled(int size, ulong seed, int permutation)
    {
        var order = Identity(size);
        new SeededRandom(seed, (ulong)permutation).Shuffle(order.AsSpan());
        return order;
    }

    public static double[] Cells(double[,] matrix, int[] order, CancellationToken cancellationToken = default)
    {
        var (cells, next) = (new double[order.Length * (order.Length - 1)], 0);
        for (var row = 0; row < order.Length; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var column = 0; column < order.Length; column++)
            {
                if (row != column)
                    cells[next++] = matrix[order[row], order[column]];
            }
        }

        return cells;
    }

    /// <summary>A matrix from its cells off the diagonal; the diagonal 0.</summary>
    public static double[,] FromCells(double[] cells, int size, CancellationToken cancellationToken)
    {
        var (matrix, next) = (new double[size, size], 0);
        for (var row = 0; row < size; row++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var column = 0; column < size; column++)
                matrix[row, column] = row == column ? 0 : cells[next++];
        }

        return matrix;
    }
}
