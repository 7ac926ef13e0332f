using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Centrality;

public sealed class DegreeCentralityTests
{
    [Fact]
    public void Compute_Undirected_CountsTies()
    {
        //  a - b - c    d
        var result = Compute("a-b:2, b-c:0.5, d");

        result.Raw.ShouldBe([1.0, 2.0, 1.0, 0.0]);
        result.Normalised.ShouldBe([1 / 3.0, 2 / 3.0, 1 / 3.0, 0.0]);
        result.Strength.ShouldBe([2.0, 2.5, 0.5, 0.0]);
    }

    [Theory]
    [InlineData(DegreeDirection.Out, 2.0, 5.0)]
    [InlineData(DegreeDirection.In, 1.0, 7.0)]
    [InlineData(DegreeDirection.Total, 3.0, 12.0)]
    public void Compute_Directed_FollowsDirection(DegreeDirection direction, double degree, double strength)
    {
        var result = Compute("a>b:2, a>c:3, b>a:7", direction);

        (result.Raw[0], result.Strength[0], result.Normalised[0]).ShouldBe((degree, strength, degree / 2));
    }

    [Theory]
    [InlineData("a-a:3, a-b", 3.0, 7.0)]
    [InlineData("a-a, a-b", 3.0, 3.0)]
    [InlineData("a>a:3, a>b", 3.0, 7.0)]
    public void Compute_SelfLoop_CountsTwice(string text, double degree, double strength)
    {
        var graph = ToyGraph.Parse(text, selfLoops: SelfLoopRule.Keep).Graph;

        var result = new DegreeCentrality().Compute(graph, new DegreeParameters());

        (result.Raw[0], result.Strength[0]).ShouldBe((degree, strength));
    }

    [Fact]
    public void Compute_OneNode_IsZero()
    {
        var result = Compute("a");

        (result.Raw[0], result.Normalised[0]).ShouldBe((0.0, 0.0));
    }

    [Fact]
    public void Compute_UndefinedDirection_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Compute("a-b", (DegreeDirection)7));

    private static DegreeResult Compute(string text, DegreeDirection direction = DegreeDirection.Total) =>
        new DegreeCentrality().Compute(ToyGraph.Parse(text).Graph, new DegreeParameters(direction));
}
