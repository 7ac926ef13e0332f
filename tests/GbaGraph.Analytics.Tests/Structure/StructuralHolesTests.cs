using GbaGraph.Analytics.Structure;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Structure;

public sealed class StructuralHolesTests
{
    [Fact]
    public void Compute_Star_CentreIsFreeAndLeavesAreBound()
    {
        //  b, c, d around a; e alone
        var result = Compute("a-b, a-c, a-d, e", isWeighted: false);

        result.Constraint.ShouldBe([3 * (1.0 / 3 * (1.0 / 3)), 1.0, 1.0, 1.0, null]);
        result.EffectiveSize.ShouldBe([3.0, 1.0, 1.0, 1.0, null]);
        result.Efficiency.ShouldBe([1.0, 1.0, 1.0, 1.0, null]);
        result.Hierarchy.ShouldBe([0.0, null, null, null, null]);
    }

    /// <summary>The share of the light tie, 1e-180, has a square that is 0.</summary>
    [Fact]
    public void Compute_TieThatHardlyWeighs_AddsNothingToTheHierarchy() => new StructuralHoles()
        .Compute(ToyGraph.Parse("a-b:1e-90, a-c:1e90").Graph, new StructuralHolesParameters(IsWeighted: true)).Hierarchy[0].ShouldBe(1);

    [Fact]
    public void Compute_WeightedTriangle_FollowsTheWeights()
    {
        //  a - b : 1, a - c : 3, b - c : 2; for a: p_ab = 1/4, p_ac = 3/4, p_bc = 2/3, p_cb = 2/5
        var result = Compute("a-b:1, a-c:3, b-c:2", isWeighted: true);

        result.Constraint[0]!.Value.ShouldBe(
            Square((1.0 / 4) + (3.0 / 4 * 2 / 5)) + Square((3.0 / 4) + (1.0 / 4 * 2 / 3)), 1e-15);
        result.EffectiveSize[0]!.Value.ShouldBe(2 - (3.0 / 4 * (2.0 / 2)) - (1.0 / 4 * (2.0 / 3)), 1e-15);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Compute_SmallGraphs_MatchDefinition(bool isWeighted) => SmallGraphs.Check(graph =>
    {
        var expected = new StructuralHolesByDefinition(new DenseGraph(graph), isWeighted);

        var result = new StructuralHoles().Compute(graph.Build(), new StructuralHolesParameters(isWeighted));

        for (var node = 0; node < graph.NodeCount; node++)
        {
            Same(result.Constraint[node], expected.Constraint(node));
            Same(result.EffectiveSize[node], expected.EffectiveSize(node));
            Same(result.Hierarchy[node], expected.Hierarchy(node));
        }
    });

    private static double Square(double value) => value * value;

    private static void Same(double? actual, double? expected)
    {
        actual.HasValue.ShouldBe(expected.HasValue);
        actual.GetValueOrDefault().ShouldBe(expected.GetValueOrDefault(), 1e-12);
    }

    private static StructuralHolesResult Compute(string text, bool isWeighted) =>
        new StructuralHoles().Compute(ToyGraph.Parse(text).Graph, new StructuralHolesParameters(isWeighted));
}
