using GbaGraph.Analytics.Approximation;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Approximation;

public sealed class ApproximateClosenessTests
{
    [Fact]
    public void Compute_SmallGraphs_AreSampledWholly() => SmallGraphs.Check(directed: false, random =>
    {
        var expected = new BruteForce(random, EdgeLength.Hops).Closeness(PathDirection.Out);

        var result = new ApproximateCloseness().Compute(random.Build(), new ApproximateClosenessParameters());

        result.WassermanFaust.ShouldMatch(expected, "closeness");
        result.Pivots.ShouldBe(random.NodeCount);
        result.ErrorBound.ShouldAllBe(bound => bound == 0);
        result.Lower.ShouldBe(result.Component);
        result.Upper.ShouldBe(result.Component);
    });

    [Fact]
    public void Compute_Grid_KeepsTheBoundInAllSeedsButOneOfTen()
    {
        //  a grid of 40 × 40, and a path of three apart; distances in a grid are sums of both differences
        const int Side = 40;
        var graph = Grid(Side);
        var means = Enumerable.Range(0, Side * Side)
            .Select(node => Side * (Sum(node % Side, Side) + Sum(node / Side, Side)) / (double)((Side * Side) - 1))
            .ToArray();
        var failures = 0;
        for (var seed = 1UL; seed <= 10; seed++)
        {
            var result = new ApproximateCloseness().Compute(graph, new ApproximateClosenessParameters(0.1, 0.1, seed));
            result.Pivots.ShouldBeLessThan(Side * Side);
            result.ErrorBound[0].ShouldBe(0.1 * 155, 1e-9);
            result.MeanDistance[(Side * Side) + 1].ShouldBe(1);
            result.WassermanFaust[(Side * Side) + 1].ShouldBe(2.0 / ((Side * Side) + 2), 1e-12);
            failures += means.Index().All(mean =>
                Math.Abs(mean.Item - result.MeanDistance[mean.Index]!.Value) <= result.ErrorBound[mean.Index]
                && 1 / mean.Item >= result.Lower[mean.Index] && 1 / mean.Item <= result.Upper[mean.Index]) ? 0 : 1;
        }

        failures.ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void Compute_AnyWorkerCount_GivesTheSameBits()
    {
        var graph = RandomGraph.Of(4000, 2, isDirected: false, isWeighted: false, seed: 43).Build();
        var parameters = new ApproximateClosenessParameters(0.1);
        var alone = new ApproximateCloseness(1).Compute(graph, parameters).Component;

        foreach (var workers in new[] { 2, 3, 8 })
            new ApproximateCloseness(workers).Compute(graph, parameters).Component.ShouldEqualBitwise(alone);
    }

    [Fact]
    public void Compute_DirectedOrBadParameters_Throw()
    {
        var graph = ToyGraph.Parse("a-b").Graph;

        Should.Throw<ArgumentException>(() => new ApproximateCloseness().Compute(ToyGraph.Parse("a>b").Graph, new ApproximateClosenessParameters()))
            .Message.ShouldContain("undirected");
        Should.Throw<ArgumentOutOfRangeException>(() => new ApproximateCloseness().Compute(graph, new ApproximateClosenessParameters(1)));
        Should.Throw<ArgumentOutOfRangeException>(() => new ApproximateCloseness().Compute(graph, new ApproximateClosenessParameters(0.1, double.NaN)));
    }

    private static int Sum(int place, int side) => Enumerable.Range(0, side).Sum(other => Math.Abs(place - other));

    private static CsrGraph Grid(int side)
    {
        var nodes = Enumerable.Range(0, side * side).ToArray();
        return new CsrGraphBuilder((side * side) + 3, isDirected: false)
            .AddEdges(nodes.Where(node => node % side < side - 1).Select(node => (node, node + 1)))
            .AddEdges(nodes.Where(node => node < side * (side - 1)).Select(node => (node, node + side)))
            .AddEdges([(side * side, (side * side) + 1), ((side * side) + 1, (side * side) + 2)])
            .Build();
    }
}
