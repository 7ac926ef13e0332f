using GbaGraph.Analytics.Approximation;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Approximation;

public sealed class TopBetweennessTests
{
    [Fact]
    public void Compute_Star_NeedsFewSamplesToSeparateTheHub()
    {
        var star = new CsrGraphBuilder(51, isDirected: false).AddEdges(Enumerable.Range(1, 50).Select(leaf => (0, leaf))).Build();

        var result = new TopBetweenness().Compute(star, new TopBetweennessParameters(1));

        //  the hub is inside the 50 · 49 ordered pairs of leaves
        var hub = result.Nodes.Single();
        (hub.Node, result.IsSeparated).ShouldBe((0, true));
        (50 * 49 / (51.0 * 50)).ShouldBeInRange(hub.Lower, hub.Upper);
        result.Samples.ShouldBeLessThan(10_000);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Compute_TenSeeds_FindTheTopInAllButOne(bool isDirected)
    {
        //  six hubs of falling size on a ring
        int[] leaves = [40, 32, 25, 19, 12, 6];
        var random = HubsOnARing(leaves, isDirected);
        var graph = random.Build();
        double pairs = graph.NodeCount * (graph.NodeCount - 1.0) / (isDirected ? 1 : 2);
        var exact = Array.ConvertAll(new BruteForce(random, EdgeLength.Hops).Betweenness(), score => score / pairs);
        var top = exact.Index().OrderByDescending(entry => entry.Item).Take(3).Select(entry => entry.Index).Order().ToArray();
        var failures = 0;
        for (var seed = 1UL; seed <= 10; seed++)
        {
            var result = new TopBetweenness().Compute(graph, new TopBetweennessParameters(3, 0.004, 0.1, seed));
            var isWithin = result.Nodes.All(node => exact[node.Node] >= node.Lower && exact[node.Node] <= node.Upper);
            var isTop = !result.IsSeparated || result.Nodes.Select(node => node.Node).Order().SequenceEqual(top);
            failures += isWithin && isTop ? 0 : 1;
        }

        failures.ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void Compute_EqualScores_EndsAtTheError()
    {
        var ring = new CsrGraphBuilder(40, isDirected: false).AddEdges(Enumerable.Range(0, 40).Select(node => (node, (node + 1) % 40))).Build();

        var result = new TopBetweenness().Compute(ring, new TopBetweennessParameters(5, Error: 0.02));

        result.IsSeparated.ShouldBeFalse();
        result.Nodes.Length.ShouldBe(5);

        //  on a ring of 40 a node is inside (n − 2)² / 8 = 180.5 of 780 pairs
        result.Nodes.ShouldAllBe(node => Math.Abs(node.Score - (180.5 / 780)) <= 0.02);
    }

    [Fact]
    public void Compute_AnyWorkerCount_GivesTheSameBits()
    {
        var graph = RandomGraph.Of(500, 3, isDirected: false, isWeighted: false, seed: 9).Build();
        var parameters = new TopBetweennessParameters(5, Error: 0.01);
        var alone = new TopBetweenness(1).Compute(graph, parameters);

        foreach (var workers in new[] { 2, 3, 8 })
        {
            var result = new TopBetweenness(workers).Compute(graph, parameters);
            (result.Samples, result.IsSeparated).ShouldBe((alone.Samples, alone.IsSeparated));
            result.Nodes.ShouldBe(alone.Nodes);
        }
    }

    [Fact]
    public void Compute_FewNodesOrBadParameters_GiveAllOrThrow()
    {
        var graph = ToyGraph.Parse("a-b").Graph;

        new TopBetweenness().Compute(graph, new TopBetweennessParameters()).Nodes.ShouldBe([new BoundedScore(0, 0, 0, 0), new BoundedScore(1, 0, 0, 0)]);
        Should.Throw<ArgumentOutOfRangeException>(() => new TopBetweenness().Compute(graph, new TopBetweennessParameters(0)));
        Should.Throw<ArgumentOutOfRangeException>(() => new TopBetweenness().Compute(graph, new TopBetweennessParameters(1, 0)));
    }

    private static RandomGraph HubsOnARing(int[] leaves, bool isDirected)
    {
        var edges = new List<(int, int, double)>();
        var next = leaves.Length;
        for (var hub = 0; hub < leaves.Length; hub++)
        {
            edges.Add((hub, (hub + 1) % leaves.Length, 1));
            for (var leaf = 0; leaf < leaves[hub]; leaf++, next++)
                edges.AddRange([(hub, next, 1), (next, hub, 1)]);
        }

        return new RandomGraph(next, isDirected, [.. edges]);
    }
}
