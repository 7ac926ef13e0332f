using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Centrality;

public sealed class CoreNumbersTests
{
    [Fact]
    public void Compute_TriangleWithTail_GivesTwoOneZero()
    {
        //  a - b
        //   \ /
        //    c - d - e    f
        var result = new CoreNumbers().Compute(ToyGraph.Parse("a-b, b-c, c-a, c-d, d-e, f").Graph);

        result.Cores.ShouldBe([2, 2, 2, 1, 1, 0]);
        result.Degeneracy.ShouldBe(2);
    }

    [Theory]
    [InlineData("a>b, b>a", 2)]
    [InlineData("a>b", 1)]
    [InlineData("a>a", 0)]
    [InlineData("a-a", 0)]
    public void Compute_ReciprocatedAndLoops_AreCountedAsStated(string text, int core)
    {
        var graph = ToyGraph.Parse(text, selfLoops: SelfLoopRule.Keep).Graph;

        new CoreNumbers().Compute(graph).Cores.ShouldAllBe(value => value == core);
    }
}
