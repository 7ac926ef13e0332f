using GbaGraph.Analytics.Centrality;

namespace GbaGraph.Analytics.Tests.Centrality;

public sealed class RankingTests
{
    [Fact]
    public void Compute_Ties_ShareARankAndSkipTheNext() => Ranking.Compute([3.0, 5.0, 5.0, 1.0]).ShouldBe([3, 1, 1, 4]);

    [Fact]
    public void Compute_TieBelowTheTop_GivesOneTwoTwoFour() => Ranking.Compute([9.0, 5.0, 5.0, 1.0]).ShouldBe([1, 2, 2, 4]);

    [Fact]
    public void Compute_NoScores_IsEmpty() => Ranking.Compute([]).ShouldBeEmpty();

    [Fact]
    public void Compute_Noise_TiesByDefault() => Ranking.Compute([0.3, 0.1 + 0.2, 0.2]).ShouldBe([1, 1, 3]);

    [Fact]
    public void Compute_NoiseWithoutTolerance_DoesNotTie() => Ranking.Compute([0.3, 0.1 + 0.2], 0).ShouldBe([2, 1]);

    [Fact]
    public void Compute_ChainOfSmallSteps_DoesNotGrowIntoOneRank() =>
        Ranking.Compute([1.0, 0.93, 0.86, 0.80], 0.1).ShouldBe([1, 1, 3, 3]);

    [Fact]
    public void Compute_ZeroesOfBothSigns_Tie() => Ranking.Compute([0.0, -0.0, -1.0]).ShouldBe([1, 1, 3]);

    [Fact]
    public void Compute_Infinities_TieWithEachOtherOnly() =>
        Ranking.Compute([double.MaxValue, double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity]).ShouldBe([3, 1, 1, 4]);

    [Fact]
    public void Compute_NotANumber_Throws() => Should.Throw<ArgumentException>(() => Ranking.Compute([1.0, double.NaN]));

    [Theory]
    [InlineData(-1e-12)]
    [InlineData(1.0)]
    [InlineData(double.NaN)]
    public void Compute_ToleranceOutOfRange_Throws(double tolerance) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Ranking.Compute([1.0], tolerance));
}
