using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Paths;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Centrality;

public sealed class ClosenessCentralityTests
{
    [Fact]
    public void Compute_TwoComponentsAndIsolate_GivesBothScales()
    {
        //  a - b - c    d - e    f
        var result = Compute("a-b, b-c, d-e, f");

        result.Component.ShouldBe([2 / 3.0, 1.0, 2 / 3.0, 1.0, 1.0, 0.0]);
        result.WassermanFaust.ShouldMatch([4 / 15.0, 2 / 5.0, 4 / 15.0, 1 / 5.0, 1 / 5.0, 0.0], "Wasserman–Faust");
        result.Reach.ShouldBe([2, 2, 2, 1, 1, 0]);
    }

    [Theory]
    [InlineData(PathDirection.Out, new[] { 2 / 3.0, 1 / 2.0, 0.0 })]
    [InlineData(PathDirection.In, new[] { 0.0, 1 / 2.0, 2 / 3.0 })]
    public void Compute_DirectedPath_FollowsDirection(PathDirection direction, double[] expected) =>
        Compute("a>b, b>c", new ClosenessParameters(EdgeLength.Hops, direction)).WassermanFaust.ShouldBe(expected);

    [Fact]
    public void Compute_Lengths_AreSummed()
    {
        var result = Compute("a-b:2, b-c:0.5", new ClosenessParameters(EdgeLength.Weight));

        result.Component.ShouldBe([2 / 4.5, 2 / 2.5, 2 / 3.0]);
    }

    [Fact]
    public void Compute_OneNode_IsZero() => Compute("a").WassermanFaust.ShouldBe([0.0]);

    [Fact]
    public void Compute_TiedPair_IsOne() => Compute("a-b").WassermanFaust.ShouldBe([1.0, 1.0]);

    [Fact]
    public void Compute_UndefinedDirection_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Compute("a-b", new ClosenessParameters(EdgeLength.Hops, (PathDirection)5)));

    private static ClosenessResult Compute(string text, ClosenessParameters? parameters = null) =>
        new ClosenessCentrality().Compute(ToyGraph.Parse(text).Graph, parameters ?? new ClosenessParameters());
}
