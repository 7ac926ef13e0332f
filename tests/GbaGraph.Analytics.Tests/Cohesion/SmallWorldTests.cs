using GbaGraph.Analytics.Cohesion;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Cohesion;

public sealed class SmallWorldTests
{
    [Fact]
    public void Compute_CompleteGraph_IsItsOwnSample()
    {
        var result = new SmallWorld().Compute(ToyGraph.Parse("a-b, a-c, a-d, b-c, b-d, c-d").Graph, new SmallWorldParameters(3));

        (result.Clustering, result.PathLength, result.Sigma, result.Omega).ShouldBe((1.0, 1.0, 1.0, 0.0));
    }

    [Fact]
    public void Compute_RingWithShortcuts_IsASmallWorld()
    {
        //  each of 60 nodes tied to the next two; twelve shortcuts
        var edges = Enumerable.Range(0, 60).SelectMany(node => new[] { (node, (node + 1) % 60), (node, (node + 2) % 60) })
            .Concat(Enumerable.Range(0, 12).Select(k => (k * 5, ((k * 5) + 27) % 60)));
        var graph = new CsrGraphBuilder(60, isDirected: false, MultiEdgeRule.Max).AddEdges(edges).Build();

        var result = new SmallWorld().Compute(graph, new SmallWorldParameters(10));

        result.Sigma!.Value.ShouldBeGreaterThan(2);
        result.Omega!.Value.ShouldBeInRange(-0.6, 0.6);
        result.RandomClustering.ShouldBeLessThan(result.Clustering / 2);
    }

    [Fact]
    public void Compute_NoTriangles_HasNoCoefficients()
    {
        var result = new SmallWorld().Compute(ToyGraph.Parse("a-b, c").Graph, new SmallWorldParameters(2));

        (result.Sigma, result.Omega, result.PathLength).ShouldBe((null, null, 1.0));
    }

    [Fact]
    public void Compute_DirectedGraph_Throws() =>
        Should.Throw<ArgumentException>(() => new SmallWorld().Compute(ToyGraph.Parse("a>b").Graph, new SmallWorldParameters()));
}
