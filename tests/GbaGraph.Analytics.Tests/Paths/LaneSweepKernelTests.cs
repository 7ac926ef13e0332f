using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Paths;

/// <summary>512 searches at once against one search at a time, on graphs of several sweeps and of many levels.</summary>
public sealed class LaneSweepKernelTests
{
    [Theory]
    [InlineData(false, 0.6)]
    [InlineData(false, 4.0)]
    [InlineData(true, 1.2)]
    [InlineData(true, 5.0)]
    public void Compute_RandomGraphOfSeveralSweeps_MatchesSearches(bool isDirected, double edgesPerNode) =>
        ShouldMatchSearches(RandomGraph.Of(1300, edgesPerNode, isDirected, isWeighted: false, seed: 21).Build());

    [Fact]
    public void Compute_Ladder_MatchesSearches()
    {
        var builder = new CsrGraphBuilder(1400, isDirected: false);
        for (var v = 0; v < 1398; v++)
            builder.AddEdge(v, v + 2);
        for (var v = 0; v < 1400; v += 2)
            builder.AddEdge(v, v + 1);

        ShouldMatchSearches(builder.Build());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Compute_AnyWorkerCount_GivesTheSameBits(bool isDirected)
    {
        var graph = RandomGraph.Of(3000, 2, isDirected, isWeighted: false, seed: 22).Build();
        var alone = new HarmonicCentrality(1).Compute(graph, new HarmonicParameters()).Raw;

        foreach (var workers in new[] { 2, 3, 8 })
            new HarmonicCentrality(workers).Compute(graph, new HarmonicParameters()).Raw.ShouldEqualBitwise(alone);
    }

    private static void ShouldMatchSearches(CsrGraph graph)
    {
        foreach (var direction in Enum.GetValues<PathDirection>())
        {
            var (harmonic, sums, reach) = (new double[graph.NodeCount], new double[graph.NodeCount], new int[graph.NodeCount]);
            for (var v = 0; v < graph.NodeCount; v++)
            {
                var distances = Search(graph, v, direction).Where(distance => distance > 0).ToArray();
                (harmonic[v], sums[v], reach[v]) = (distances.Sum(distance => 1.0 / distance), distances.Sum(), distances.Length);
            }

            new HarmonicCentrality(2).Compute(graph, new HarmonicParameters(Direction: direction)).Raw.ShouldMatch(harmonic, "harmonic");
            var closeness = new ClosenessCentrality(2).Compute(graph, new ClosenessParameters(Direction: direction));
            closeness.Reach.ShouldBe(reach);
            closeness.Component.ShouldBe(Enumerable.Range(0, graph.NodeCount).Select(v => reach[v] == 0 ? 0 : reach[v] / sums[v]));
        }
    }

    private static int[] Search(CsrGraph graph, int source, PathDirection direction)
    {
        var distances = Enumerable.Repeat(-1, graph.NodeCount).ToArray();
        distances[source] = 0;
        var queue = new Queue<int>([source]);
        while (queue.TryDequeue(out var u))
        {
            foreach (var v in direction == PathDirection.Out ? graph.Neighbours(u) : graph.InNeighbours(u))
            {
                if (distances[v] >= 0)
                    continue;
                distances[v] = distances[u] + 1;
                queue.Enqueue(v);
            }
        }

        return distances;
    }
}
