using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Tests.Paths;

/// <summary>Each queue of Dijkstra's algorithm against distances by repeated relaxation (Bellman and Ford).</summary>
public sealed class ShortestPathsTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(9, 2)]
    [InlineData(256, 3)]
    [InlineData(257, 4)]
    [InlineData(100_000, 5)]
    public void Run_WholeLengths_MatchRelaxation(int longest, int seed) =>
        ShouldMatchRelaxation(random => random.Next(1, longest + 1), seed);

    [Fact]
    public void Run_RealLengths_MatchRelaxation() => ShouldMatchRelaxation(random => random.NextDouble() + 0.01, 6);

    [Theory]
    [InlineData(new[] { 1.0, 2, 256 }, 256)]
    [InlineData(new[] { 1.0, 257 }, null)]
    [InlineData(new[] { 1.5 }, null)]
    [InlineData(new[] { 0.5, 1 }, null)]
    public void LongestOf_Lengths_ChoosesBucketsForSmallWholeNumbersOnly(double[] lengths, int? longest) =>
        LengthBuckets.LongestOf(lengths).ShouldBe(longest);

    private static void ShouldMatchRelaxation(Func<Random, double> length, int seed)
    {
        var random = new Random(seed);
        var builder = new CsrGraphBuilder(200, isDirected: true, MultiEdgeRule.First);
        for (var i = 0; i < 900; i++)
            builder.AddEdge(random.Next(190), random.Next(190), length(random));
        var network = PathNetwork.Of(builder.Build(), EdgeLength.Weight, PathDirection.Out);
        var paths = new ShortestPaths(network);
        foreach (var source in new[] { 0, 17, 195, 0 })
        {
            paths.Run(source);

            paths.Distances.ShouldBe(Relaxed(network, source));
            var order = paths.Order.ToArray();
            order.Select(v => paths.Distances[v]).ShouldBeInOrder();
            order.Select(v => paths.Positions[v]).ShouldBe(Enumerable.Range(0, order.Length));
            order.Length.ShouldBe(paths.Distances.Count(double.IsFinite));
        }
    }

    private static double[] Relaxed(PathNetwork network, int source)
    {
        var distances = Enumerable.Repeat(double.PositiveInfinity, network.NodeCount).ToArray();
        distances[source] = 0;
        for (var changed = true; changed;)
        {
            changed = false;
            for (var u = 0; u < distances.Length; u++)
            {
                for (var arc = network.Offsets[u]; arc < network.Offsets[u + 1]; arc++)
                {
                    var distance = distances[u] + (network.Lengths?[arc] ?? 1);
                    if (distance >= distances[network.Targets[arc]])
                        continue;
                    distances[network.Targets[arc]] = distance;
                    changed = true;
                }
            }
        }

        return distances;
    }
}
