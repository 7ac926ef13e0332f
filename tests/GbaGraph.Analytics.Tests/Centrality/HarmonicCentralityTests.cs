using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Paths;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Centrality;

public sealed class HarmonicCentralityTests
{
    [Fact]
    public void Compute_TwoComponentsAndIsolate_AddsNothingOutOfReach()
    {
        //  a - b - c    d - e    f
        var result = Compute("a-b, b-c, d-e, f");

        result.Raw.ShouldBe([1.5, 2.0, 1.5, 1.0, 1.0, 0.0]);
        result.Normalised.ShouldBe([0.3, 0.4, 0.3, 0.2, 0.2, 0.0]);
    }

    [Theory]
    [InlineData(PathDirection.Out, new[] { 1.5, 1.0, 0.0 })]
    [InlineData(PathDirection.In, new[] { 0.0, 1.0, 1.5 })]
    public void Compute_DirectedPath_FollowsDirection(PathDirection direction, double[] expected) =>
        Compute("a>b, b>c", new HarmonicParameters(EdgeLength.Hops, direction)).Raw.ShouldBe(expected);

    [Fact]
    public void Compute_InverseWeights_MakeStrongTiesNear()
    {
        //  a - b : 1/2, b - c : 1/4
        var result = Compute("a-b:2, b-c:4", new HarmonicParameters(EdgeLength.InverseWeight));

        result.Raw.ShouldBe([2 + (1 / 0.75), 2 + 4.0, 4 + (1 / 0.75)]);
    }

    [Fact]
    public void Compute_OneNode_IsZero()
    {
        var result = Compute("a");

        (result.Raw[0], result.Normalised[0]).ShouldBe((0.0, 0.0));
    }

    private static HarmonicResult Compute(string text, HarmonicParameters? parameters = null) =>
        new HarmonicCentrality().Compute(ToyGraph.Parse(text).Graph, parameters ?? new HarmonicParameters());
}
