using GbaGraph.Analytics.Statistics;

namespace GbaGraph.Analytics.Tests.Statistics;

public sealed class RankCorrelationTests
{
    [Theory]
    [InlineData(new[] { 1.0, 2, 3 }, new[] { 10.0, 20, 30 }, 1.0, 1.0)]
    [InlineData(new[] { 1.0, 2, 3 }, new[] { 3.0, 2, 1 }, -1.0, -1.0)]
    [InlineData(new[] { 1.0, 2, 3, 4 }, new[] { 1.0, 3, 2, 4 }, 4.0 / 6, 0.8)]
    public void Correlations_WithoutTies_AreTheTextbookValues(double[] x, double[] y, double kendall, double spearman)
    {
        RankCorrelation.KendallTauB(x, y)!.Value.ShouldBe(kendall, 1e-15);
        RankCorrelation.Spearman(x, y)!.Value.ShouldBe(spearman, 1e-15);
    }

    [Fact]
    public void KendallTauB_WithTies_CountsPairs()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var random = new Random(seed);
            var x = Enumerable.Range(0, 2 + seed).Select(_ => (double)random.Next(5)).ToArray();
            var y = x.Select(value => (double)random.Next(4) + (seed % 2 * value)).ToArray();
            var pairs = (from i in Enumerable.Range(0, x.Length) from j in Enumerable.Range(0, i) select (X: Math.Sign(x[i] - x[j]), Y: Math.Sign(y[i] - y[j]))).ToArray();
            double inX = pairs.Count(pair => pair.X != 0), inY = pairs.Count(pair => pair.Y != 0);

            var tau = RankCorrelation.KendallTauB(x, y);

            tau.HasValue.ShouldBe(inX > 0 && inY > 0);
            tau.GetValueOrDefault().ShouldBe(tau.HasValue ? pairs.Sum(pair => pair.X * pair.Y) / Math.Sqrt(inX * inY) : 0, 1e-12);
        }
    }

    [Theory]
    [InlineData(new[] { 1.0, 2, 2, 2, 2, 1 })]
    [InlineData(new[] { 7.0, 1, 1, 1, 1, 1, 1, 1 })]
    [InlineData(new[] { 3.0, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5 })]
    public void KendallTauB_TheSameRanking_IsOneToTheLastDigit(double[] values)
    {
        RankCorrelation.KendallTauB(values, values).ShouldBe(1);
        RankCorrelation.KendallTauB(values, [.. values.Select(value => -value)]).ShouldBe(-1);
    }

    [Fact]
    public void MeanRanks_WithTies_ShareTheMean() =>
        RankCorrelation.MeanRanks([30, 10, 20, 10, 30, 30]).ShouldBe([5, 1.5, 3, 1.5, 5, 5]);

    [Fact]
    public void Spearman_WithTies_IsTheCorrelationOfMeanRanks()
    {
        //  ranks 1, 2.5, 2.5, 4 and 1.5, 1.5, 3, 4: deviations −1.5, 0, 0, 1.5 and −1, −1, 0.5, 1.5
        RankCorrelation.Spearman([1, 2, 2, 3], [5, 5, 6, 7])!.Value.ShouldBe((1.5 + 2.25) / Math.Sqrt(4.5 * 4.5), 1e-15);
    }

    [Theory]
    [InlineData(new double[0], new double[0])]
    [InlineData(new[] { 1.0 }, new[] { 2.0 })]
    [InlineData(new[] { 1.0, 1.0 }, new[] { 2.0, 3.0 })]
    public void Correlations_NothingVaries_AreNull(double[] x, double[] y)
    {
        RankCorrelation.KendallTauB(x, y).ShouldBeNull();
        RankCorrelation.Spearman(x, y).ShouldBeNull();
    }

    [Fact]
    public void Correlations_BadValues_Throw()
    {
        Should.Throw<ArgumentException>(() => RankCorrelation.KendallTauB([1, double.NaN], [1, 2]));
        Should.Throw<ArgumentException>(() => RankCorrelation.Spearman([1, 2], [1]));
    }
}
