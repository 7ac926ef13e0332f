using System.Collections.Immutable;
using GbaGraph.Analytics.Cohesion;
using GbaGraph.Analytics.Communities;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Tests.Graphs;

/// <summary>Graphs built in parallel from columns, against a dictionary of edges.</summary>
public sealed class CsrGraphFromEdgesTests
{
    public static TheoryData<bool, MultiEdgeRule, SelfLoopRule, bool> Cases()
    {
        var cases = new TheoryData<bool, MultiEdgeRule, SelfLoopRule, bool>();
        foreach (var isDirected in new[] { false, true })
            foreach (var rule in Enum.GetValues<MultiEdgeRule>())
                foreach (var loops in Enum.GetValues<SelfLoopRule>())
                    foreach (var isWeighted in new[] { false, true })
                        cases.Add(isDirected, rule, loops, isWeighted);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void FromEdges_ManyParallelEdges_MatchesADictionary(bool isDirected, MultiEdgeRule rule, SelfLoopRule loops, bool isWeighted)
    {
        const int NodeCount = 700;
        var (sources, targets, weights) = Columns(NodeCount, 60_000, isWeighted);
        var expected = Merged(sources, targets, weights, isDirected, rule, loops);

        foreach (var workers in new[] { 1, 2, 3, 8 })
        {
            var graph = CsrGraph.FromEdges(NodeCount, isDirected, sources, targets, isWeighted ? weights : [], rule, loops, workers);

            graph.EdgeCount.ShouldBe(expected.Count);
            graph.SelfLoopCount.ShouldBe(expected.Keys.Count(edge => edge.Source == edge.Target));
            graph.IsWeighted.ShouldBe(expected.Values.Any(weight => weight != 1));
            var found = Enumerable.Range(0, NodeCount).SelectMany(u => Row(u, graph.Neighbours(u), graph.Weights(u))).ToArray();
            found.ShouldBe(Arcs(expected, isDirected).Order());
            if (isDirected)
                Enumerable.Range(0, NodeCount).SelectMany(u => Row(u, graph.InNeighbours(u), graph.InWeights(u))).ShouldBe(expected.Select(edge => (edge.Key.Target, edge.Key.Source, edge.Value)).Order());
        }
    }

    /// <summary>Where few arcs are merged the weights keep the room of the arcs, which no sum may run into.</summary>
    [Fact]
    public void FromEdges_FewParallelEdges_AddUpToAllLinks()
    {
        const int NodeCount = 5000;
        var sources = Enumerable.Range(0, NodeCount).ToArray();
        var targets = sources.Select(node => (node + 1) % NodeCount).ToArray();
        int[] twice = [0, 1, 2500];

        var graph = CsrGraph.FromEdges(
            NodeCount, isDirected: false, new[] { sources, twice }.SelectMany(nodes => nodes).ToArray(), new[] { targets, [1, 2, 2501] }.SelectMany(nodes => nodes).ToArray());

        graph.EdgeCount.ShouldBe(NodeCount);
        Enumerable.Range(0, NodeCount).Sum(node => graph.Weights(node).ToArray().Sum()).ShouldBe(2 * (NodeCount + twice.Length));
        graph.Weights(1).ToArray().ShouldBe([2.0, 2.0]);
        var groups = sources.Select(node => node / 100).ToImmutableArray();
        var leiden = new LeidenCommunities().Compute(graph, new LeidenParameters(IsWeighted: true));
        leiden.Quality.ShouldBe(new PartitionModularity().Compute(graph, new ModularityParameters(leiden.Communities, 1, IsWeighted: true)).Modularity!.Value, 1e-12);
        leiden.Quality.ShouldBeGreaterThan(new PartitionModularity().Compute(graph, new ModularityParameters(groups, 1, IsWeighted: true)).Modularity!.Value);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(300)]
    [InlineData(257)]
    [InlineData(100_001)]
    public void FromEdges_LastNode_HasItsRow(int nodeCount)
    {
        var graph = CsrGraph.FromEdges(nodeCount, isDirected: false, new[] { nodeCount - 1 }, new[] { 0 }, selfLoops: SelfLoopRule.Keep);

        graph.NodeCount.ShouldBe(nodeCount);
        graph.Neighbours(nodeCount - 1).ToArray().ShouldBe([0]);
        graph.EdgeCount.ShouldBe(1);
    }

    [Fact]
    public void FromEdges_BadColumns_Throws()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => CsrGraph.FromEdges(2, true, new[] { 0 }, new[] { 2 }));
        Should.Throw<ArgumentOutOfRangeException>(() => CsrGraph.FromEdges(2, true, new[] { -1 }, new[] { 0 }));
        Should.Throw<ArgumentOutOfRangeException>(() => CsrGraph.FromEdges(2, true, new[] { 0 }, new[] { 1 }, new[] { double.NaN }));
        Should.Throw<ArgumentException>(() => CsrGraph.FromEdges(2, true, new[] { 0, 1 }, new[] { 1 }));
        Should.Throw<OperationCanceledException>(() => CsrGraph.FromEdges(2, true, new[] { 0 }, new[] { 1 }, cancellationToken: new CancellationToken(true)));
    }

    private static (int[] Sources, int[] Targets, double[] Weights) Columns(int nodeCount, int count, bool isWeighted)
    {
        var random = new Random(3);
        var (sources, targets, weights) = (new int[count], new int[count], new double[count]);
        for (var i = 0; i < count; i++)
        {
            // Squares crowd the low nodes, so that some rows are long and many edges parallel.
            sources[i] = (int)(nodeCount * Math.Pow(random.NextDouble(), 2));
            targets[i] = (int)(nodeCount * Math.Pow(random.NextDouble(), 2));
            weights[i] = isWeighted ? random.Next(1, 50) / 7.0 : 1;
        }

        return (sources, targets, weights);
    }

    private static Dictionary<(int Source, int Target), double> Merged(
        int[] sources, int[] targets, double[] weights, bool isDirected, MultiEdgeRule rule, SelfLoopRule loops)
    {
        var merged = new Dictionary<(int Source, int Target), double>();
        for (var i = 0; i < sources.Length; i++)
        {
            var (u, v) = isDirected ? (sources[i], targets[i]) : (Math.Min(sources[i], targets[i]), Math.Max(sources[i], targets[i]));
            if (u == v && loops == SelfLoopRule.Drop)
                continue;
            var weight = rule == MultiEdgeRule.Count ? 1 : weights[i];
            merged[(u, v)] = !merged.TryGetValue((u, v), out var old) ? weight : rule switch
            {
                MultiEdgeRule.Max => Math.Max(old, weight),
                MultiEdgeRule.First => old,
                _ => old + weight,
            };
        }

        return merged;
    }

    private static IEnumerable<(int, int, double)> Arcs(Dictionary<(int Source, int Target), double> edges, bool isDirected) =>
        edges.SelectMany(edge => isDirected || edge.Key.Source == edge.Key.Target
            ? [(edge.Key.Source, edge.Key.Target, edge.Value)]
            : new[] { (edge.Key.Source, edge.Key.Target, edge.Value), (edge.Key.Target, edge.Key.Source, edge.Value) });

    private static IEnumerable<(int, int, double)> Row(int node, ReadOnlySpan<int> neighbours, ReadOnlySpan<double> weights)
    {
        var row = new (int, int, double)[neighbours.Length];
        for (var i = 0; i < row.Length; i++)
            row[i] = (node, neighbours[i], weights.IsEmpty ? 1 : weights[i]);
        return row;
    }
}
