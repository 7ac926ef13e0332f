using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Graphs;

public sealed class BipartiteProjectionTests
{
    //  projects p: a b c    q: a b    r: d    s: none of them; e has no project
    private const string Projects = "a-p, b-p, c-p, a-q, b-q, d-r, e, s";

    [Theory]
    [InlineData(ProjectionWeights.Simple, new[] { 1.0, 1, 1 })]
    [InlineData(ProjectionWeights.Count, new[] { 2.0, 1, 1 })]
    [InlineData(ProjectionWeights.Newman, new[] { 1.5, 0.5, 0.5 })]
    public void Of_ThreeProjects_GivesHandValues(ProjectionWeights weights, double[] expected)
    {
        var toy = ToyGraph.Parse(Projects);

        var (graph, nodes) = BipartiteProjection.Of(toy.Graph, [true, true, true, true, true, false, false, false, false], weights);

        nodes.ShouldBe([0, 1, 2, 3, 4]);
        graph.EdgeCount.ShouldBe(3);
        double[] found = [Weight(graph, 0, 1), Weight(graph, 0, 2), Weight(graph, 1, 2)];
        found.ShouldBe(expected);
        graph.IsWeighted.ShouldBe(weights != ProjectionWeights.Simple);
    }

    [Fact]
    public void Of_RandomGraph_MatchesPairsAndAnyWorkers()
    {
        var random = new Random(5);
        var builder = new CsrGraphBuilder(130, isDirected: false, MultiEdgeRule.First);
        for (var i = 0; i < 300; i++)
            builder.AddEdge(random.Next(80), 80 + random.Next(50));
        var bipartite = builder.Build();
        var side = Enumerable.Range(0, 130).Select(node => node < 80).ToArray();

        foreach (var workers in new[] { 1, 2, 3, 8 })
        {
            var (graph, _) = BipartiteProjection.Of(bipartite, [.. side], ProjectionWeights.Newman, workers);
            for (var i = 0; i < 80; i++)
            {
                for (var j = 0; j < 80; j++)
                {
                    var shared = i == j ? [] : bipartite.Neighbours(i).ToArray().Intersect(bipartite.Neighbours(j).ToArray()).ToArray();
                    Weight(graph, i, j).ShouldBe(shared.Sum(project => 1.0 / (bipartite.Neighbours(project).Length - 1)), 1e-12);
                }
            }
        }
    }

    [Theory]
    [InlineData(ProjectionWeights.Simple)]
    [InlineData(ProjectionWeights.Count)]
    [InlineData(ProjectionWeights.Newman)]
    public void Of_SmallGraphs_TiesWhoShareANode(ProjectionWeights weights) => SmallGraphs.Check(directed: false, random =>
    {
        var across = random with { Edges = [.. random.Edges.Where(edge => (edge.Source + edge.Target) % 2 == 1)] };
        var dense = new DenseGraph(across);
        var actors = dense.Nodes.Where(node => node % 2 == 0).ToArray();

        var (graph, nodes) = BipartiteProjection.Of(across.Build(), [.. dense.Nodes.Select(node => node % 2 == 0)], weights);

        nodes.ShouldBe(actors);
        foreach (var (u, i) in actors.Select((node, place) => (node, place)))
        {
            foreach (var (v, j) in actors.Select((node, place) => (node, place)).Where(other => other.node != u))
            {
                var shared = dense.Nodes.Where(node => dense.Has(u, node) && dense.Has(v, node)).ToArray();
                Weight(graph, i, j).ShouldBe(weights switch
                {
                    ProjectionWeights.Simple => shared.Length > 0 ? 1 : 0,
                    ProjectionWeights.Count => shared.Length,
                    _ => shared.Sum(node => 1.0 / (dense.Nodes.Count(other => dense.Has(node, other)) - 1)),
                }, 1e-12);
            }
        }
    });

    [Fact]
    public void Of_EdgeInsideASide_Throws()
    {
        var toy = ToyGraph.Parse("a-b, b-c");

        Should.Throw<ArgumentException>(() => BipartiteProjection.Of(toy.Graph, [true, true, false], ProjectionWeights.Count)).Message.ShouldContain("0–1");
        Should.Throw<ArgumentException>(() => BipartiteProjection.Of(toy.Graph, [true], ProjectionWeights.Count));
        Should.Throw<ArgumentException>(() => BipartiteProjection.Of(ToyGraph.Parse("a>b").Graph, [true, false], ProjectionWeights.Count));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Subgraph_Mask_KeepsEdgesBetweenKeptNodes(bool isDirected)
    {
        var graph = RandomGraph.Of(60, 3, isDirected, isWeighted: true, seed: 6).Build();
        var mask = Enumerable.Range(0, 60).Select(node => node % 3 != 1).ToArray();

        var part = Subgraph.Of(graph, mask);

        part.Nodes.ShouldBe(Enumerable.Range(0, 60).Where(node => node % 3 != 1));
        for (var i = 0; i < part.Nodes.Length; i++)
        {
            for (var j = 0; j < part.Nodes.Length; j++)
            {
                Weight(part.Graph, i, j).ShouldBe(Weight(graph, part.Nodes[i], part.Nodes[j]));
                part.Graph.InNeighbours(i).Contains(j).ShouldBe(part.Graph.Neighbours(j).Contains(i));
            }
        }
    }

    /// <summary>Large enough for several threads.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Subgraph_LargeGraph_IsThatOfTheEdgesKeptForAnyNumberOfWorkers(bool isDirected)
    {
        var graph = RandomGraph.Of(12_000, 4, isDirected, isWeighted: true, seed: 9).Build();
        var mask = Enumerable.Range(0, graph.NodeCount).Select(node => node % 5 != 2).ToArray();
        var kept = Enumerable.Range(0, graph.NodeCount).Where(node => mask[node]).ToArray();

        foreach (var workers in new[] { 1, 2, 3, 8 })
        {
            var part = Subgraph.Of(graph, mask, workers).Graph;

            part.NodeCount.ShouldBe(kept.Length);
            for (var i = 0; i < kept.Length; i++)
            {
                var row = graph.Neighbours(kept[i]).ToArray().Zip(graph.Weights(kept[i]).ToArray()).Where(tie => mask[tie.First]).ToArray();
                part.Neighbours(i).ToArray().Select(place => kept[place]).ShouldBe(row.Select(tie => tie.First));
                part.Weights(i).ToArray().ShouldBe(row.Select(tie => tie.Second));
            }
        }

        Should.Throw<OperationCanceledException>(() => Subgraph.Of(graph, mask, cancellationToken: new CancellationToken(true)));
    }

    [Fact]
    public void Subgraph_AllNodes_IsTheGraphItself()
    {
        var graph = ToyGraph.Parse("a-b").Graph;

        Subgraph.Of(graph, [true, true]).Graph.ShouldBeSameAs(graph);
        Subgraph.Of(graph, [false, false]).Graph.NodeCount.ShouldBe(0);
        Should.Throw<ArgumentException>(() => Subgraph.Of(graph, [true]));
    }

    private static double Weight(CsrGraph graph, int u, int v)
    {
        var place = graph.Neighbours(u).IndexOf(v);
        return place < 0 ? 0 : graph.Weights(u).IsEmpty ? 1 : graph.Weights(u)[place];
    }
}
