using GbaGraph.Analytics.Cohesion;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Cohesion;

public sealed class BiconnectedComponentsTests
{
    [Fact]
    public void Compute_TrianglesJoinedByBridge_FindsThem()
    {
        //  a - b        e - f
        //   \ /          \ /
        //    c --- d ---- g      h
        var result = new BiconnectedComponents().Compute(ToyGraph.Parse("a-b, b-c, a-c, c-d, d-g, e-f, f-g, e-g, h").Graph);

        result.Components.Select(nodes => string.Join(' ', nodes)).ShouldBe(["0 1 2", "2 3", "3 6", "4 5 6"]);
        result.ArticulationPoints.ShouldBe([2, 3, 6]);
        result.Bridges.ShouldBe([(2, 3), (3, 6)]);
    }

    [Fact]
    public void Compute_SmallGraphs_FindsWhatCutsThem() => SmallGraphs.Check(graph =>
    {
        var dense = new DenseGraph(graph);
        var whole = dense.CountComponents();

        var result = new BiconnectedComponents().Compute(graph.Build());

        result.ArticulationPoints.ShouldBe(dense.Nodes.Where(node => dense.CountComponents(without: node) > whole));
        result.Bridges.ShouldBe(
            from u in dense.Nodes
            from v in dense.Nodes
            where u < v && dense.Touches(u, v) && dense.CountComponents(cut: (u, v)) > whole
            select (u, v));
    });

    [Fact]
    public void Compute_SmallGraphs_PutsEveryEdgeIntoOneComponentThatNoNodeCuts() => SmallGraphs.Check(graph =>
    {
        var dense = new DenseGraph(graph);

        var components = new BiconnectedComponents().Compute(graph.Build()).Components;

        foreach (var (u, v, _) in graph.Edges.Where(edge => edge.Source != edge.Target))
            components.Count(nodes => nodes.Contains(u) && nodes.Contains(v)).ShouldBe(1);
        foreach (var nodes in components)
            foreach (var node in nodes)
                Inside(graph, nodes).CountComponents(without: node).ShouldBe(1 + dense.NodeCount - nodes.Length);
    });

    private static DenseGraph Inside(RandomGraph graph, IReadOnlyCollection<int> nodes) => new(graph with
    {
        Edges = [.. graph.Edges.Where(edge => nodes.Contains(edge.Source) && nodes.Contains(edge.Target))],
    });
}
