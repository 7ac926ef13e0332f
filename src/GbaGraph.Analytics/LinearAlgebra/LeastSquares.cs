namespace GbaGraph.Analytics.LinearAlgebra;

/// <summary>
/// Ordinary least squares by Householder's decomposition. Time O(rows · columns²), memory O(rows · columns).
/// </summary>
internal sealed class LeastSquares
{
    private readonly double[][] _upper;

    private LeastSquares(double[][] upper, double[] coefficients, double[] residuals)
    {
        (_upper, Coefficients, Residuals) = (upper, coefficients, residuals);
        foreach (var residual in residuals)
            ResidualSquares += residual * residual;
    }

    public double[] Coefficients { get; }

    public double[] Residuals { get; }

    public double ResidualSquares { get; }

    /// <exception cref="ArgumentException">There are fewer rows than columns, or the columns depend on each other.</exception>
    public static LeastSquares Fit(double[][] columns, double[] target, CancellationToken cancellationToken = default)
    {
        if (target.Length < columns.Length)
            throw new ArgumentException($"{columns.Length} coefficients need at least as many observations.");
        var (reduced, right) = (Array.ConvertAll(columns, Copy), (double[])target.Clone());
        var upper = Array.ConvertAll(columns, _ => new double[columns.Length]);
        for (var k = 0; k < columns.Length; k++)
            Reflect(reduced, right, k, upper, Norm(columns[k], 0), cancellationToken);
        var coefficients = new double[columns.Length];
        for (var k = columns.Length - 1; k >= 0; k--)
        {
            coefficients[k] = right[k];
            for (var later = k + 1; later < columns.Length; later++)
                coefficients[k] -= upper[k][later] * coefficients[later];
            coefficients[k] /= upper[k][k];
        }

        return new LeastSquares(upper, coefficients, ResidualsOf(columns, target, coefficients, cancellationToken));

        double[] Copy(double[] column)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return (double[])column.Clone();
        }
    }

    /// <summary>The inverse of X′X.</summary>
    public double[][] InverseGram()
    {
        var size = _upper.Length;
        var inverse = Array.ConvertAll(_upper, _ => new double[size]);
        for (var column = 0; column < size; column++)
        {
            for (var row = column; row >= 0; row--)
            {
                var value = row == column ? 1.0 : 0;
                for (var k = row + 1; k <= column; k++)
                    value -= _upper[row][k] * inverse[k][column];
                inverse[row][column] = value / _upper[row][row];
            }
        }

        return [.. Enumerable.Range(0, size).Select(i => Enumerable.Range(0, size).Select(j => Product(inverse[i], inverse[j])).ToArray())];
    }

    /// <summary>The classical standard errors, with divisor rows − columns; 0 where there are as many columns as rows.</summary>
    public double[] StandardErrors()
    {
        var freedom = Residuals.Length - Coefficients.Length;
        var gram = InverseGram();
        return [.. Coefficients.Select((_, k) => freedom == 0 ? 0 : Math.Sqrt(ResidualSquares / freedom * gram[k][k]))];
    }

    private static void Reflect(double[][] columns, double[] right, int k, double[][] upper, double size, CancellationToken cancellationToken)
    {
        var column = columns[k];
        var norm = Norm(column, k);
        if (norm <= 1e-10 * size || norm == 0)
            throw new ArgumentException("The columns depend on each other: leave one out.");
        upper[k][k] = column[k] > 0 ? -norm : norm;
        column[k] -= upper[k][k];
        var half = Product(column, column, k) / 2;
        for (var later = k + 1; later < columns.Length; later++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(columns[later], column, -Product(columns[later], column, k) / half, k);
            upper[k][later] = columns[later][k];
        }

        Add(right, column, -Product(right, column, k) / half, k);
    }

    private static double[] ResidualsOf(double[][] columns, double[] target, double[] coefficients, CancellationToken cancellationToken)
    {
        var residuals = (double[])target.Clone();
        for (var k = 0; k < columns.Length; k++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(residuals, columns[k], -coefficients[k], 0);
        }

        return residuals;
    }

    private static double Norm(double[] vector, int from) => Math.Sqrt(Product(vector, vector, from));

    private static double Product(double[] a, double[] b, int from = 0)
    {
        var sum = 0.0;
        for (var i = from; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }

    private static void Add(double[] to, double[] vector, double times, int from)
    {
        for (var i = from; i < to.Length; i++)
            to[i] += times * vector[i];
    }
}
