using GbaGraph.Analytics.Structure;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Structure;

public sealed class ConcentrationTests
{
    [Theory]
    [InlineData(new[] { 1.0, 1, 1, 1 }, 0.0, 0.25, 0.0)]
    [InlineData(new[] { 0.0, 0, 0, 5 }, 0.75, 1.0, 1.0)]
    [InlineData(new[] { 1.0, 3 }, 0.25, 0.625, 0.25)]
    public void Indices_KnownShares_MatchTheDefinition(double[] values, double gini, double herfindahl, double normalised)
    {
        Concentration.Gini(values)!.Value.ShouldBe(gini, 1e-15);
        Concentration.Herfindahl(values)!.Value.ShouldBe(herfindahl, 1e-15);
        Concentration.NormalisedHerfindahl(values)!.Value.ShouldBe(normalised, 1e-15);
    }

    [Fact]
    public void Gini_RandomValues_IsTheMeanDifferenceOverTwiceTheMean()
    {
        var random = new Random(4);
        var values = Enumerable.Range(0, 40).Select(_ => random.NextDouble()).ToArray();
        var differences = values.SelectMany(_ => values, (a, b) => Math.Abs(a - b)).Sum();

        Concentration.Gini(values)!.Value.ShouldBe(differences / (40 * 40) / (2 * values.Average()), 1e-12);
    }

    [Theory]
    [InlineData]
    [InlineData(0.0, 0.0)]
    public void Indices_NothingToShare_AreNull(params double[] values)
    {
        Concentration.Gini(values).ShouldBeNull();
        Concentration.Herfindahl(values).ShouldBeNull();
        Concentration.NormalisedHerfindahl(values).ShouldBeNull();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Indices_ValueNotAllowed_Throw(double value)
    {
        Should.Throw<ArgumentException>(() => Concentration.Gini([1, value]));
        Should.Throw<ArgumentException>(() => Concentration.Herfindahl([1, value]));
    }

    [Theory]
    [InlineData(CentralisationMeasure.Degree)]
    [InlineData(CentralisationMeasure.Betweenness)]
    [InlineData(CentralisationMeasure.Closeness)]
    public void Centralisation_StarAndRing_AreOneAndZero(CentralisationMeasure measure)
    {
        Index("a-b, a-c, a-d, a-e", measure).ShouldBe(1, 1e-12);
        Index("a-b, b-c, c-d, d-e, e-a", measure).ShouldBe(0, 1e-12);
    }

    [Theory]
    [InlineData("a>b, a>c, a>d", CentralisationMeasure.OutDegree)]
    [InlineData("b>a, c>a, d>a", CentralisationMeasure.InDegree)]
    [InlineData("a>b, b>a, a>c, c>a, a>d, d>a", CentralisationMeasure.Degree)]
    [InlineData("a>b, b>a, a>c, c>a, a>d, d>a", CentralisationMeasure.Betweenness)]
    public void Centralisation_DirectedStar_IsOne(string text, CentralisationMeasure measure) => Index(text, measure).ShouldBe(1, 1e-12);

    [Fact]
    public void Centralisation_TwoNodes_HasNoValue() =>
        new Centralisation().Compute(ToyGraph.Parse("a-b").Graph, new CentralisationParameters()).Index.ShouldBeNull();

    [Fact]
    public void Centralisation_ClosenessOfDirectedGraph_Throws() =>
        Should.Throw<ArgumentException>(() => Index("a>b, b>c", CentralisationMeasure.Closeness));

    private static double Index(string text, CentralisationMeasure measure) =>
        new Centralisation().Compute(ToyGraph.Parse(text).Graph, new CentralisationParameters(measure)).Index!.Value;
}
