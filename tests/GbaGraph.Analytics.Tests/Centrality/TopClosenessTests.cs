using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Centrality;

public sealed class TopClosenessTests
{
    [Fact]
    public void Compute_SmallGraphs_ListsTheNodesOfTheDefinition() => SmallGraphs.Check(random =>
    {
        var expected = new BruteForce(random, EdgeLength.Hops);
        var others = Math.Max(1, random.NodeCount - 1);
        foreach (var direction in Enum.GetValues<PathDirection>())
        {
            Matches(random.Build(), ClosenessScale.WassermanFaust, direction, expected.Closeness(direction));
            Matches(random.Build(), ClosenessScale.Harmonic, direction, Array.ConvertAll(expected.Harmonic(direction), score => score / others));
        }
    });

    [Theory]
    [InlineData(false, ClosenessScale.Harmonic, PathDirection.Out)]
    [InlineData(false, ClosenessScale.WassermanFaust, PathDirection.Out)]
    [InlineData(true, ClosenessScale.Harmonic, PathDirection.In)]
    [InlineData(true, ClosenessScale.WassermanFaust, PathDirection.Out)]
    [InlineData(true, ClosenessScale.WassermanFaust, PathDirection.In)]
    public void Compute_SparseGraphOfManyComponents_MatchesDefinition(bool isDirected, ClosenessScale scale, PathDirection direction)
    {
        foreach (var edgesPerNode in new[] { 0.6, 1.5, 4 })
        {
            var random = RandomGraph.Of(150, edgesPerNode, isDirected, isWeighted: true, seed: 3);
            var expected = new BruteForce(random, EdgeLength.Hops);

            Matches(random.Build(), scale, direction, scale == ClosenessScale.Harmonic
                ? Array.ConvertAll(expected.Harmonic(direction), score => score / 149)
                : expected.Closeness(direction));
        }
    }

    [Fact]
    public void Compute_Star_NamesTheHubFirst()
    {
        var star = new CsrGraphBuilder(2000, isDirected: false).AddEdges(Enumerable.Range(0, 1999).Select(leaf => (leaf, 1999))).Build();

        var nodes = new TopCloseness().Compute(star, new TopClosenessParameters(3)).Nodes;

        //  a leaf: 1 to the hub, 1/2 to 1998 others
        nodes.Select(entry => entry.Node).ShouldBe([1999, 0, 1]);
        nodes[0].Score.ShouldBe(1);
        nodes[1].Score.ShouldBe((1 + (1998 / 2.0)) / 1999, 1e-12);
    }

    [Fact]
    public void Compute_AnyWorkerCount_GivesTheSameBits()
    {
        var graph = RandomGraph.Of(3000, 3, isDirected: false, isWeighted: false, seed: 8).Build();
        var alone = new TopCloseness(1).Compute(graph, new TopClosenessParameters(20)).Nodes;

        alone.Length.ShouldBe(20);
        foreach (var workers in new[] { 2, 3, 8 })
            new TopCloseness(workers).Compute(graph, new TopClosenessParameters(20)).Nodes.ShouldBe(alone);
    }

    [Fact]
    public void Compute_BadParameters_Throw()
    {
        var graph = ToyGraph.Parse("a-b").Graph;

        Should.Throw<ArgumentOutOfRangeException>(() => new TopCloseness().Compute(graph, new TopClosenessParameters(0)));
        Should.Throw<ArgumentOutOfRangeException>(() => new TopCloseness().Compute(graph, new TopClosenessParameters(1, (ClosenessScale)7)));
        Should.Throw<ArgumentOutOfRangeException>(() => new TopCloseness().Compute(graph, new TopClosenessParameters(1, Direction: (PathDirection)7)));
    }

    /// <summary>For several k: the largest scores, and the nodes that have them, equal ones in the order of their numbers.</summary>
    private static void Matches(CsrGraph graph, ClosenessScale scale, PathDirection direction, double[] scores)
    {
        var largest = scores.OrderDescending().ToArray();
        foreach (var count in new[] { 1, 3, 1000 })
        {
            var nodes = new TopCloseness(2).Compute(graph, new TopClosenessParameters(count, scale, direction)).Nodes;
            nodes.Length.ShouldBe(Math.Min(count, scores.Length));
            for (var place = 0; place < nodes.Length; place++)
            {
                nodes[place].Score.ShouldBe(largest[place], 1e-12);
                scores[nodes[place].Node].ShouldBe(largest[place], 1e-12);
            }

            nodes.Select(entry => entry.Node).Distinct().Count().ShouldBe(nodes.Length);
        }
    }
}
