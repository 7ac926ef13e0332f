using GbaGraph.Analytics.Closure;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Closure;

public sealed class ClusteringCoefficientTests
{
    [Fact]
    public void Compute_TriangleWithTail_GivesHandValues()
    {
        //  a - b
        //   \ /
        //    c - d    e
        var result = new ClusteringCoefficient().Compute(ToyGraph.Parse("a-b, b-c, c-a, c-d, e").Graph);

        result.Triangles.ShouldBe([1L, 1, 1, 0, 0]);
        result.Local.ShouldBe([1.0, 1.0, 1 / 3.0, 0, 0]);
        result.Transitivity.ShouldBe(3 / 5.0);
        result.Average.ShouldBe(7 / 15.0, 1e-15);
        result.AverageDefined!.Value.ShouldBe(7 / 9.0, 1e-15);
    }

    [Theory]
    [InlineData(false, 3.0, 1)]
    [InlineData(false, 9.0, 2)]
    [InlineData(true, 6.0, 3)]
    public void Compute_RandomGraph_MatchesAllTriples(bool isDirected, double edgesPerNode, int seed)
    {
        var graph = RandomGraph.Of(60, edgesPerNode, isDirected, isWeighted: true, seed).Build();
        var expected = new long[60];
        for (var i = 0; i < 60; i++)
            for (var j = 0; j < i; j++)
                for (var k = 0; k < j; k++)
                {
                    if (!Tied(i, j) || !Tied(j, k) || !Tied(i, k))
                        continue;
                    expected[i]++;
                    expected[j]++;
                    expected[k]++;
                }

        foreach (var workers in new[] { 1, 2, 3, 8 })
            new ClusteringCoefficient(workers).Compute(graph).Triangles.ShouldBe(expected);

        bool Tied(int u, int v) => graph.Neighbours(u).Contains(v) || graph.Neighbours(v).Contains(u);
    }

    [Fact]
    public void Compute_NoTriples_IsZeroOrMissing()
    {
        var result = new ClusteringCoefficient().Compute(ToyGraph.Parse("a-b, c").Graph);

        (result.Transitivity, result.Average, result.AverageDefined).ShouldBe((0, 0, null));
        new ClusteringCoefficient().Compute(new CsrGraphBuilder(0, isDirected: false).Build()).Average.ShouldBe(0);
    }

    [Fact]
    public void Compute_SelfLoops_AreIgnored() =>
        new ClusteringCoefficient().Compute(ToyGraph.Parse("a-b, b-c, c-a, a-a", selfLoops: SelfLoopRule.Keep).Graph).Local.ShouldBe([1.0, 1.0, 1.0]);
}
