using GbaGraph.Analytics.Cohesion;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Cohesion;

public sealed class ComponentsTests
{
    private const int DeepNodes = 200_000;

    [Theory]
    [InlineData(Connectivity.Weak, new[] { 0, 0, 0, 0, 1 }, new[] { 4, 1 })]
    [InlineData(Connectivity.Strong, new[] { 0, 0, 0, 1, 2 }, new[] { 3, 1, 1 })]
    public void Compute_CycleWithTailAndIsolate_NumbersInOrderOfSmallestNode(Connectivity connectivity, int[] labels, int[] sizes)
    {
        //  a > b > c > a, c > d    e
        var result = new Components().Compute(
            ToyGraph.Parse("a>b, b>c, c>a, c>d, e").Graph, new ComponentsParameters(connectivity));

        result.Labels.ShouldBe(labels);
        result.Sizes.ShouldBe(sizes);
    }

    [Theory]
    [InlineData(Connectivity.Weak)]
    [InlineData(Connectivity.Strong)]
    public void Compute_SmallGraphs_JoinsWhatReachesEachOther(Connectivity connectivity) => SmallGraphs.Check(graph =>
    {
        var dense = new DenseGraph(graph);
        var reach = dense.Reach(connectivity == Connectivity.Weak);

        var result = new Components().Compute(graph.Build(), new ComponentsParameters(connectivity));

        foreach (var u in dense.Nodes)
            foreach (var v in dense.Nodes)
                (result.Labels[u] == result.Labels[v]).ShouldBe(reach[u, v] && reach[v, u]);
        result.Labels.Where((label, node) => !result.Labels.Take(node).Contains(label)).ShouldBe(Enumerable.Range(0, result.Count));
        result.Sizes.ShouldBe(Enumerable.Range(0, result.Count).Select(label => result.Labels.Count(other => other == label)));
    });

    [Fact]
    public void Compute_LongCycle_NeedsNoRecursion()
    {
        var ring = new CsrGraphBuilder(DeepNodes, isDirected: true)
            .AddEdges(Enumerable.Range(0, DeepNodes).Select(node => (node, (node + 1) % DeepNodes)))
            .Build();

        new Components().Compute(ring, new ComponentsParameters(Connectivity.Strong)).Count.ShouldBe(1);
        new BiconnectedComponents().Compute(ring).Components.Length.ShouldBe(1);
    }

    [Fact]
    public void Compute_UnknownConnectivity_Throws() => Should.Throw<ArgumentOutOfRangeException>(
        () => new Components().Compute(ToyGraph.Parse("a").Graph, new ComponentsParameters((Connectivity)9)));
}
