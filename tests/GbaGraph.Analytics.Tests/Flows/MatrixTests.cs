using GbaGraph.Analytics.Flows;
using GbaGraph.Analytics.Randomness;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Flows;

public sealed class MatrixTests
{
    [Fact]
    public void Correlation_MatrixWithItself_IsOneAndRare()
    {
        var matrix = Random(8, seed: 1);

        var result = new MatrixCorrelation().Compute(matrix, matrix, new MatrixCorrelationParameters(499));

        result.Correlation!.Value.ShouldBe(1, 1e-12);
        result.Test!.Upper.ShouldBe(1.0 / 500);
        result.Test.Mean.ShouldBe(0, 0.05);
    }

    [Fact]
    public void Correlation_Permutations_HaveTheMeanOfAllOrders()
    {
        var (first, second) = (Random(5, seed: 2), Random(5, seed: 3));
        var all = Orders([0, 1, 2, 3, 4]).Select(order => Pearson(Cells(first, [0, 1, 2, 3, 4]), Cells(second, order))).ToArray();

        var test = new MatrixCorrelation().Compute(first, second, new MatrixCorrelationParameters(4000)).Test!;

        test.Mean.ShouldBe(all.Average(), 0.02);
        test.StandardDeviation.ShouldBe(Math.Sqrt(all.Average(r => Math.Pow(r - all.Average(), 2))), 0.02);
        test.Upper.ShouldBe(all.Count(r => r >= test.Observed - 1e-12) / 120.0, 0.03);
    }

    /// <summary>Values whose squares are 0 or infinite.</summary>
    [Theory]
    [InlineData(-900)]
    [InlineData(300)]
    public void Correlation_ValuesInAnotherUnit_HaveTheSameDigits(int exponent)
    {
        var (first, second) = (Random(6, seed: 4), Random(6, seed: 5));
        var scaled = (double[,])first.Clone();
        for (var row = 0; row < 6; row++)
            for (var column = 0; column < 6; column++)
                scaled[row, column] = Math.ScaleB(first[row, column], exponent);

        new MatrixCorrelation().Compute(scaled, second, new MatrixCorrelationParameters(5)).Correlation
            .ShouldBe(new MatrixCorrelation().Compute(first, second, new MatrixCorrelationParameters(5)).Correlation);
    }

    [Fact]
    public void Correlation_ValueTooLarge_SaysSo() => Should.Throw<ArgumentException>(() => new MatrixCorrelation().Compute(
            Random(3, 1), new double[,] { { 0, 1, 2 }, { 1e101, 0, 1 }, { 1, 1, 0 } }, new MatrixCorrelationParameters(5)))
        .Message.ShouldContain("1e100");

    [Fact]
    public void Correlation_NothingVaries_HasNone() =>
        new MatrixCorrelation().Compute(new double[4, 4], Random(4, 1), new MatrixCorrelationParameters(5)).Correlation.ShouldBeNull();

    [Fact]
    public void Regression_Coefficients_SolveTheNormalEquations()
    {
        var (a, b, noise) = (Random(9, 4), Random(9, 5), Random(9, 6));
        var response = Combine(a, b, noise, (x, y, z) => 1 + (2 * x) - (0.5 * y) + (0.1 * z));
        int[] order = [.. Enumerable.Range(0, 9)];
        double[][] columns = [[.. Cells(a, order).Select(_ => 1.0)], Cells(a, order), Cells(b, order)];
        var (gram, right) = (new double[3, 3], new double[3]);
        for (var i = 0; i < 3; i++)
        {
            right[i] = columns[i].Zip(Cells(response, order), (x, y) => x * y).Sum();
            for (var j = 0; j < 3; j++)
                gram[i, j] = columns[i].Zip(columns[j], (x, y) => x * y).Sum();
        }

        var result = new MatrixRegression().Compute(response, [a, b], new MatrixRegressionParameters(99));

        new[] { result.Intercept, result.Predictors[0].Coefficient, result.Predictors[1].Coefficient }
            .ShouldMatch(LinearSystem.Solve(gram, right), "coefficients");
        result.Predictors[0].TwoSided.ShouldBe(0.01);
        result.Determination.ShouldBeInRange(0.95, 1);
    }

    [Fact]
    public void Regression_UnrelatedPredictors_AreSeldomFound()
    {
        var found = Enumerable.Range(0, 60).Count(seed =>
            new MatrixRegression().Compute(Random(7, 100 + seed), [Random(7, 200 + seed), Random(7, 300 + seed)], new MatrixRegressionParameters(19))
                .Predictors[0].TwoSided <= 0.101);

        found.ShouldBeInRange(0, 15);
    }

    [Fact]
    public void Matrices_AnyWorkerCount_GiveTheSameDigits()
    {
        var (a, b, c) = (Random(7, 7), Random(7, 8), Random(7, 9));
        var alone = new MatrixRegression(1).Compute(a, [b, c], new MatrixRegressionParameters(60));
        var correlation = new MatrixCorrelation(1).Compute(a, b, new MatrixCorrelationParameters(60));

        foreach (var workers in new[] { 2, 3, 8 })
        {
            new MatrixRegression(workers).Compute(a, [b, c], new MatrixRegressionParameters(60)).Predictors.ShouldBe(alone.Predictors);
            new MatrixCorrelation(workers).Compute(a, b, new MatrixCorrelationParameters(60)).ShouldBe(correlation);
        }
    }

    [Fact]
    public void Matrices_BadInput_Throw()
    {
        var matrix = Random(4, 1);
        var broken = Random(4, 2);
        broken[0, 1] = double.NaN;

        Should.Throw<ArgumentException>(() => new MatrixCorrelation().Compute(matrix, broken, new MatrixCorrelationParameters(5)));
        Should.Throw<ArgumentException>(() => new MatrixCorrelation().Compute(matrix, Random(5, 1), new MatrixCorrelationParameters(5)));
        Should.Throw<ArgumentException>(() => new MatrixRegression().Compute(Random(4, 3), [], new MatrixRegressionParameters(5)));
        Should.Throw<ArgumentException>(() => new MatrixRegression().Compute(Random(4, 3), [matrix, matrix], new MatrixRegressionParameters(5)))
            .Message.ShouldContain("depend");
        Should.Throw<ArgumentException>(() => new MatrixRegression().Compute(matrix, [matrix], new MatrixRegressionParameters(5)))
            .Message.ShouldContain("nothing to test");
    }

    [Fact]
    public void Matrices_Cancelled_Throw()
    {
        var cancelled = new CancellationToken(canceled: true);

        Should.Throw<OperationCanceledException>(
            () => new MatrixCorrelation().Compute(Random(4, 1), Random(4, 2), new MatrixCorrelationParameters(5), null, cancelled));
        Should.Throw<OperationCanceledException>(
            () => new MatrixRegression().Compute(Random(4, 1), [Random(4, 2)], new MatrixRegressionParameters(5), null, cancelled));
    }

    private static double[,] Random(int size, int seed)
    {
        var random = new SeededRandom((ulong)seed);
        var matrix = new double[size, size];
        for (var i = 0; i < size; i++)
            for (var j = 0; j < size; j++)
                matrix[i, j] = i == j ? 0 : random.NextDouble();
        return matrix;
    }

    private static double[,] Combine(double[,] a, double[,] b, double[,] c, Func<double, double, double, double> value)
    {
        var matrix = new double[a.GetLength(0), a.GetLength(0)];
        for (var i = 0; i < matrix.GetLength(0); i++)
            for (var j = 0; j < matrix.GetLength(0); j++)
                matrix[i, j] = value(a[i, j], b[i, j], c[i, j]);
        return matrix;
    }

    private static double[] Cells(double[,] matrix, int[] order) =>
        [.. from i in Enumerable.Range(0, order.Length) from j in Enumerable.Range(0, order.Length) where i != j select matrix[order[i], order[j]]];

    private static double Pearson(double[] x, double[] y)
    {
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y).Sum(p => (p.First - meanX) * (p.Second - meanY))
            / Math.Sqrt(x.Sum(v => (v - meanX) * (v - meanX)) * y.Sum(v => (v - meanY) * (v - meanY)));
    }

    private static IEnumerable<int[]> Orders(int[] values) => values.Length < 2
        ? [values]
        : values.SelectMany(first => Orders([.. values.Where(value => value != first)]).Select(rest => (int[])[first, .. rest]));
}
