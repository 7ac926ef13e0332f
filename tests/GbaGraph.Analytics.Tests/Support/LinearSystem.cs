namespace GbaGraph.Analytics.Tests.Support;

/// <summary>Gauss and Jordan's elimination with pivoting.</summary>
internal static class LinearSystem
{
    public static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        var (rows, values) = ((double[,])matrix.Clone(), (double[])right.Clone());
        for (var pivot = 0; pivot < n; pivot++)
        {
            var best = Enumerable.Range(pivot, n - pivot).MaxBy(row => Math.Abs(rows[row, pivot]));
            for (var column = 0; column < n; column++)
                (rows[pivot, column], rows[best, column]) = (rows[best, column], rows[pivot, column]);
            (values[pivot], values[best]) = (values[best], values[pivot]);
            foreach (var row in Enumerable.Range(0, n).Where(row => row != pivot))
            {
                var factor = rows[row, pivot] / rows[pivot, pivot];
                for (var column = 0; column < n; column++)
                    rows[row, column] -= factor * rows[pivot, column];
                values[row] -= factor * values[pivot];
            }
        }

        return [.. Enumerable.Range(0, n).Select(row => values[row] / rows[row, row])];
    }
}
