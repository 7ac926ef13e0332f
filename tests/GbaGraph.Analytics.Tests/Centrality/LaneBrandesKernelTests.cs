using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Centrality;

/// <summary>Sixteen sources at once, and the switches to one at a time: too many paths, too many levels.</summary>
public sealed class LaneBrandesKernelTests
{
    [Theory]
    [InlineData(false, 1.5, 1)]
    [InlineData(false, 6.0, 2)]
    [InlineData(true, 2.0, 3)]
    [InlineData(true, 6.0, 4)]
    public void Compute_ShallowRandomGraph_MatchesDefinition(bool isDirected, double edgesPerNode, int seed)
    {
        var random = RandomGraph.Of(90, edgesPerNode, isDirected, isWeighted: false, seed);
        var graph = random.Build();

        LanesAnswer(graph).ShouldBeTrue();
        new BetweennessCentrality(2).Compute(graph, new BetweennessParameters()).Raw
            .ShouldMatch(new BruteForce(random, EdgeLength.Hops).Betweenness(), "betweenness");
    }

    [Fact]
    public void Compute_MoreThanTwoToThe24Paths_LeavesTheLanesAndMatchesTheFormula()
    {
        // Seven layers of 32, each node tied to all of the next layer: 32^5 shortest paths from the first layer to the last. By symmetry
        // all nodes of a layer have the same betweenness: the pairs that pass the layer, shared by its 32 nodes.
        const int Layers = 7;
        const int Width = 32;
        var graph = Layered(Layers, Width);

        LanesAnswer(graph).ShouldBeFalse();
        var scores = new BetweennessCentrality(2).Compute(graph, new BetweennessParameters()).Raw;

        for (var layer = 0; layer < Layers; layer++)
        {
            var acrossPairs = Width * layer * Width * (Layers - 1 - layer) / (double)Width;
            var sideBySide = SideBySide(layer, Layers, Width);
            for (var node = layer * Width; node < (layer + 1) * Width; node++)
                scores[node].ShouldBe(acrossPairs + sideBySide, 1e-9 * (acrossPairs + sideBySide));
        }
    }

    [Fact]
    public void Compute_PathOfManyLevels_LeavesTheLanesAndMatchesTheFormula()
    {
        const int Count = 200;
        var builder = new CsrGraphBuilder(Count, isDirected: false);
        for (var v = 1; v < Count; v++)
            builder.AddEdge(v - 1, v);
        var graph = builder.Build();

        HopBetweenness.SuitsLanes(OrderedNetwork.Of(graph, LaneBrandesKernel.Lanes)).ShouldBeFalse();
        LanesAnswer(graph).ShouldBeFalse();
        var scores = new BetweennessCentrality(3).Compute(graph, new BetweennessParameters()).Raw;

        scores.ShouldBe(Enumerable.Range(0, Count).Select(v => (double)v * (Count - 1 - v)));
    }

    /// <summary>The rows of the lanes of more nodes would take more than 2 GB a worker, and of fewer than 64 are hardly filled.</summary>
    [Theory]
    [InlineData(63, false)]
    [InlineData(64, true)]
    [InlineData(1 << 22, true)]
    [InlineData((1 << 22) + 1, false)]
    public void SuitsLanes_FewOrVeryManyNodes_AreLeftToTheOtherKernel(int nodeCount, bool suits) => HopBetweenness
        .SuitsLanes(OrderedNetwork.Of(new CsrGraphBuilder(nodeCount, isDirected: false).Build(), LaneBrandesKernel.Lanes)).ShouldBe(suits);

    [Fact]
    public void Compute_DeepGrid_MatchesDefinitionForAnyWorkerCount()
    {
        const int Columns = 20;
        var across = Enumerable.Range(0, 8 * Columns).Where(v => v % Columns > 0).Select(v => (v - 1, v, 1.0));
        var down = Enumerable.Range(Columns, 7 * Columns).Select(v => (v - Columns, v, 1.0));
        var grid = new RandomGraph(8 * Columns, false, [.. across, .. down]);
        var graph = grid.Build();

        HopBetweenness.SuitsLanes(OrderedNetwork.Of(graph, LaneBrandesKernel.Lanes)).ShouldBeFalse();
        var alone = new BetweennessCentrality(1).Compute(graph, new BetweennessParameters()).Raw;
        alone.ShouldMatch(new BruteForce(grid, EdgeLength.Hops).Betweenness(), "betweenness");
        foreach (var workers in new[] { 2, 3, 8 })
            new BetweennessCentrality(workers).Compute(graph, new BetweennessParameters()).Raw.ShouldEqualBitwise(alone);
    }

    [Fact]
    public void Compute_LongTailOnAHub_LeavesTheLanesForTheTailOnly()
    {
        // A star of 100 whose last leaf starts a path of 60: shallow from the hub's neighbourhood, too deep for some sweeps.
        var builder = new CsrGraphBuilder(160, isDirected: true);
        for (var leaf = 1; leaf < 100; leaf++)
            builder.AddEdge(leaf, 0);
        for (var v = 100; v < 160; v++)
            builder.AddEdge(v, v == 159 ? 0 : v + 1);
        var random = new RandomGraph(160, true, [.. Arcs(builder.Build())]);
        var graph = random.Build();

        HopBetweenness.SuitsLanes(OrderedNetwork.Of(graph, LaneBrandesKernel.Lanes)).ShouldBeTrue();
        LanesAnswer(graph).ShouldBeFalse();
        new BetweennessCentrality(2).Compute(graph, new BetweennessParameters()).Raw
            .ShouldMatch(new BruteForce(random, EdgeLength.Hops).Betweenness(), "betweenness");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Compute_BothKernels_AgreeOnARandomGraph(bool isDirected)
    {
        var network = OrderedNetwork.Of(RandomGraph.Of(500, 4, isDirected, isWeighted: false, seed: 12).Build(), LaneBrandesKernel.Lanes);
        var (lanes, deep) = (new LaneBrandesKernel(network), new DeepBrandesKernel(network));
        var (byLanes, byOne) = (new double[500], new double[500]);
        foreach (var sources in network.Sources.Chunk(LaneBrandesKernel.Lanes))
        {
            lanes.TryAddDependencies(sources, CancellationToken.None).ShouldBeTrue();
            foreach (var source in sources)
                deep.AddDependencies(source);
        }

        lanes.MoveScoresTo(byLanes);
        deep.MoveScoresTo(byOne);
        byLanes.ShouldMatch(byOne, "betweenness");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Compute_AnyWorkerCount_GivesTheSameBits(bool isDirected)
    {
        var graph = RandomGraph.Of(1500, 3, isDirected, isWeighted: false, seed: 13).Build();
        var alone = new BetweennessCentrality(1).Compute(graph, new BetweennessParameters()).Raw;

        foreach (var workers in new[] { 2, 3, 8 })
            new BetweennessCentrality(workers).Compute(graph, new BetweennessParameters()).Raw.ShouldEqualBitwise(alone);
    }

    /// <summary>Pairs inside one layer have the 32 nodes of each adjacent layer between them.</summary>
    private static double SideBySide(int layer, int layers, int width)
    {
        var pairs = width * (width - 1) / 2.0;
        var sum = 0.0;
        foreach (var other in new[] { layer - 1, layer + 1 }.Where(other => other >= 0 && other < layers))
            sum += pairs / (width * (other == 0 || other == layers - 1 ? 1 : 2));
        return sum;
    }

    private static CsrGraph Layered(int layers, int width)
    {
        var builder = new CsrGraphBuilder(layers * width, isDirected: false);
        for (var u = 0; u < (layers - 1) * width; u++)
        {
            for (var v = 0; v < width; v++)
                builder.AddEdge(u, ((u / width) + 1) * width + v);
        }

        return builder.Build();
    }

    private static IEnumerable<(int Source, int Target, double Weight)> Arcs(CsrGraph graph)
    {
        for (var u = 0; u < graph.NodeCount; u++)
        {
            foreach (var v in graph.Neighbours(u).ToArray())
                yield return (u, v, 1.0);
        }
    }

    private static bool LanesAnswer(CsrGraph graph)
    {
        var network = OrderedNetwork.Of(graph, LaneBrandesKernel.Lanes);
        var kernel = new LaneBrandesKernel(network);
        return network.Sources.Chunk(LaneBrandesKernel.Lanes).All(sources => kernel.TryAddDependencies(sources, CancellationToken.None));
    }
}
