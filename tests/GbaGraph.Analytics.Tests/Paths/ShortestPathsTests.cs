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
    [InlineData(new[] { 1.0, 2, 1024 }, 100, 0, true)]
    [InlineData(new[] { 1.0, 1025 }, 100, 0, false)]
    [InlineData(new[] { 0.1, 0.7, 1.1 }, 5000, 1e-12, true)]
    [InlineData(new[] { 0.1, 0.7, 1.1 }, 5000, 1e-6, false)]
    [InlineData(new[] { 1.0, 1024 }, int.MaxValue, 0, true)]
    [InlineData(new[] { 1.0, 1024 }, int.MaxValue, 1e-12, false)]
    [InlineData(new double[0], 1, 0, true)]
    public void Buckets_LengthsApartOrTiesInDoubt_LeaveItToTheHeap(double[] lengths, int nodeCount, double tieTolerance, bool areFit) =>
        (LengthBuckets.For(lengths, nodeCount, tieTolerance) is not null).ShouldBe(areFit);

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
            paths.Run(source, CancellationToken.None);

            paths.Distances.ShouldBe(Relaxed(network, source));
            var order = paths.Order.ToArray();
            ShouldFollowTheirPaths(network, paths);
            paths.LongestDistance.ShouldBe(order.Max(v => paths.Distances[v]));
            order.Select(v => paths.Positions[v]).ShouldBe(Enumerable.Range(0, order.Length));
            order.Length.ShouldBe(paths.Distances.Count(double.IsFinite));
        }
    }

    /// <summary>No node is settled before one that is nearer by the shortest arc or more.</summary>
    private static void ShouldFollowTheirPaths(PathNetwork network, ShortestPaths paths)
    {
        var (shortest, farthest) = (network.Lengths?.Min() ?? 1, 0.0);
        foreach (var v in paths.Order)
        {
            paths.Distances[v].ShouldBeGreaterThan(farthest - shortest);
            farthest = Math.Max(farthest, paths.Distances[v]);
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
