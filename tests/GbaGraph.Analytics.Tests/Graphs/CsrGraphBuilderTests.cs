using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Graphs;

public sealed class CsrGraphBuilderTests
{
    [Fact]
    public void Build_NoNodes_IsEmpty()
    {
        var graph = new CsrGraphBuilder(0, isDirected: false).Build();

        (graph.NodeCount, graph.EdgeCount, graph.IsWeighted).ShouldBe((0, 0, false));
    }

    [Fact]
    public void Build_Undirected_HasSortedRowsBothWays()
    {
        var graph = new CsrGraphBuilder(5, isDirected: false).AddEdges([(3, 0), (2, 3), (1, 3), (0, 2)]).Build();

        graph.EdgeCount.ShouldBe(4);
        graph.Neighbours(3).ToArray().ShouldBe([0, 1, 2]);
        graph.InNeighbours(3).ToArray().ShouldBe([0, 1, 2]);
        graph.Neighbours(0).ToArray().ShouldBe([2, 3]);
        graph.Neighbours(4).ToArray().ShouldBeEmpty();
        graph.Weights(3).IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Build_Directed_SeparatesOutAndIn()
    {
        var graph = new CsrGraphBuilder(4, isDirected: true).AddEdges([(2, 0, 5.0), (0, 1, 2.0), (1, 0, 3.0), (0, 3, 1.0)]).Build();

        graph.EdgeCount.ShouldBe(4);
        graph.Neighbours(0).ToArray().ShouldBe([1, 3]);
        graph.Weights(0).ToArray().ShouldBe([2.0, 1.0]);
        graph.InNeighbours(0).ToArray().ShouldBe([1, 2]);
        graph.InWeights(0).ToArray().ShouldBe([3.0, 5.0]);
    }

    [Theory]
    [InlineData(MultiEdgeRule.Sum, 6.5)]
    [InlineData(MultiEdgeRule.Max, 4.0)]
    [InlineData(MultiEdgeRule.First, 2.0)]
    [InlineData(MultiEdgeRule.Count, 3.0)]
    public void Build_ParallelEdges_FollowTheRule(MultiEdgeRule rule, double weight)
    {
        var graph = new CsrGraphBuilder(2, isDirected: false, rule).AddEdges([(1, 0, 2.0), (0, 1, 4.0), (1, 0, 0.5)]).Build();

        graph.EdgeCount.ShouldBe(1);
        graph.Weights(0).ToArray().ShouldBe([weight]);
        graph.Weights(1).ToArray().ShouldBe([weight]);
    }

    [Fact]
    public void Build_CountRule_IgnoresWeightOfSingleEdge()
    {
        var graph = new CsrGraphBuilder(2, isDirected: false, MultiEdgeRule.Count).AddEdge(0, 1, 7).Build();

        graph.IsWeighted.ShouldBeFalse();
    }

    [Fact]
    public void Build_OppositeArcs_StayApartInDirectedGraph()
    {
        var graph = new CsrGraphBuilder(2, isDirected: true).AddEdges([(0, 1), (1, 0)]).Build();

        (graph.EdgeCount, graph.IsWeighted).ShouldBe((2, false));
    }

    [Fact]
    public void Build_SelfLoopDropped_IsCounted()
    {
        var builder = new CsrGraphBuilder(2, isDirected: false).AddEdges([(0, 0), (0, 1), (1, 1)]);

        builder.Build().EdgeCount.ShouldBe(1);
        (builder.DroppedSelfLoopCount, builder.AddedEdgeCount).ShouldBe((2, 1));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Build_SelfLoopKept_StandsOnceInTheRow(bool isDirected)
    {
        var graph = new CsrGraphBuilder(2, isDirected, selfLoops: SelfLoopRule.Keep).AddEdges([(0, 0), (0, 1)]).Build();

        (graph.EdgeCount, graph.SelfLoopCount).ShouldBe((2, 1));
        graph.Neighbours(0).ToArray().ShouldBe([0, 1]);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 2)]
    public void AddEdge_UnknownNode_Throws(int source, int target) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new CsrGraphBuilder(2, isDirected: true).AddEdge(source, target));

    [Theory]
    [InlineData(0.0)]
    [InlineData(-1.0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(0.99e-100)]
    [InlineData(1.01e100)]
    public void AddEdge_WeightOutOfDomain_Throws(double weight) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new CsrGraphBuilder(2, isDirected: true).AddEdge(0, 1, weight));

    [Fact]
    public void AddEdge_SmallestAndLargestWeight_AreTaken() =>
        new CsrGraphBuilder(3, isDirected: true).AddEdge(0, 1, CsrGraph.SmallestWeight).AddEdge(0, 2, CsrGraph.LargestWeight).Build()
            .Weights(0).ToArray().ShouldBe([1e-100, 1e100]);

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void Constructor_NodeCountOutOfRange_Throws(int nodeCount) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new CsrGraphBuilder(nodeCount, isDirected: true));

    [Fact]
    public void Constructor_UndefinedRule_Throws()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new CsrGraphBuilder(1, true, (MultiEdgeRule)9));
        Should.Throw<ArgumentOutOfRangeException>(() => new CsrGraphBuilder(1, true, selfLoops: (SelfLoopRule)9));
    }

    [Fact]
    public void Neighbours_UnknownNode_Throws()
    {
        var graph = ToyGraph.Parse("a-b").Graph;

        Should.Throw<ArgumentOutOfRangeException>(() => graph.Neighbours(2).Length);
        Should.Throw<ArgumentOutOfRangeException>(() => graph.InWeights(-1).Length);
    }

    [Fact]
    public void Build_Twice_LeavesFirstGraphAsItWas()
    {
        var builder = new CsrGraphBuilder(3, isDirected: false).AddEdge(0, 1);
        var first = builder.Build();

        builder.AddEdge(1, 2).Build().EdgeCount.ShouldBe(2);
        first.EdgeCount.ShouldBe(1);
    }
}
