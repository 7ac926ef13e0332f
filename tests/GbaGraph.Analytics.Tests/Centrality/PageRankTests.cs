using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Centrality;

public sealed class PageRankTests
{
    [Fact]
    public void Compute_DanglingEnd_SpreadsItsMass()
    {
        // a > b, d = ½: x_a = ¼ + x_b / 4, x_a + x_b = 1, so x_a = 2/5
        var result = Compute("a>b", new PageRankParameters(0.5));

        result.Scores.ShouldMatch([0.4, 0.6], "PageRank");
    }

    [Fact]
    public void Compute_Weighted_FollowsWeights()
    {
        // a > b : 3, a > c : 1, b > a, c > a, d = ½: x_a = 1/6 + (1 − x_a) / 2, so x_a = 4/9; x_b = 1/6 + ¾ x_a / 2 = 1/3
        var result = Compute("a>b:3, a>c:1, b>a, c>a", new PageRankParameters(0.5, IsWeighted: true));

        result.Scores.ShouldMatch([4 / 9.0, 1 / 3.0, 2 / 9.0], "PageRank");
    }

    [Fact]
    public void Compute_Unweighted_IgnoresWeights() =>
        Compute("a>b:3, a>c:1, b>a, c>a", new PageRankParameters(0.5)).Scores.ShouldMatch([4 / 9.0, 5 / 18.0, 5 / 18.0], "PageRank");

    [Theory]
    [InlineData("a", new[] { 1.0 })]
    [InlineData("a-b", new[] { 0.5, 0.5 })]
    [InlineData("a, b", new[] { 0.5, 0.5 })]
    public void Compute_Small_IsEven(string text, double[] expected) =>
        Compute(text, new PageRankParameters()).Scores.ShouldMatch(expected, "PageRank");

    [Fact]
    public void Compute_IsolatedNodes_ShareTheLowestScore()
    {
        var scores = Compute("a-b, b-c, d, e", new PageRankParameters()).Scores;

        scores[3].ShouldBe(scores[4]);
        scores.Take(3).ShouldAllBe(score => score > scores[3]);
    }

    [Fact]
    public void Compute_Converged_SaysHow()
    {
        var result = Compute("a>b, b>c", new PageRankParameters());

        result.LastChange.ShouldBeLessThanOrEqualTo(1e-12);
        result.Iterations.ShouldBeInRange(2, 200);
        result.Scores.Sum().ShouldBe(1, 1e-12);
    }

    [Fact]
    public void Compute_TooFewIterations_Throws() =>
        Should.Throw<InvalidOperationException>(() => Compute("a>b, b>c", new PageRankParameters(MaximumIterations: 2)))
            .Message.ShouldContain("2 iterations");

    [Theory]
    [InlineData(1.0, 1e-12, 10)]
    [InlineData(-0.1, 1e-12, 10)]
    [InlineData(double.NaN, 1e-12, 10)]
    [InlineData(0.5, 0.0, 10)]
    [InlineData(0.5, double.NaN, 10)]
    [InlineData(0.5, 1e-12, 0)]
    public void Compute_ParameterOutOfRange_Throws(double damping, double tolerance, int iterations) =>
        Should.Throw<ArgumentOutOfRangeException>(
            () => Compute("a-b", new PageRankParameters(damping, false, tolerance, iterations)));

    private static PageRankResult Compute(string text, PageRankParameters parameters) =>
        new PageRank().Compute(ToyGraph.Parse(text).Graph, parameters);
}
