using GbaGraph.Analytics.Approximation;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Approximation;

public sealed class ApproximateBetweennessTests
{
    [Theory]
    [InlineData(false, 3.0)]
    [InlineData(false, 0.8)]
    [InlineData(true, 3.0)]
    public void Compute_TenSeeds_KeepTheBoundInAllButOne(bool isDirected, double edgesPerNode)
    {
        var graph = RandomGraph.Of(300, edgesPerNode, isDirected, isWeighted: false, seed: 31).Build();
        var exact = Exact(graph);
        var failures = 0;
        for (var seed = 1UL; seed <= 10; seed++)
        {
            var result = new ApproximateBetweenness().Compute(graph, new ApproximateBetweennessParameters(0.02, 0.1, seed));
            var holds = exact.Zip(result.Scores).All(pair => Math.Abs(pair.First - pair.Second) <= 0.02)
                && exact.Zip(result.Lower).All(pair => pair.Second <= pair.First + 1e-12)
                && exact.Zip(result.Upper).All(pair => pair.Second >= pair.First - 1e-12);
            failures += holds ? 0 : 1;
            result.Samples.ShouldBeLessThanOrEqualTo(result.LargestSampleCount);
        }

        failures.ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void Compute_ManySamples_ComeNearTheExactShares()
    {
        var graph = RandomGraph.Of(60, 2, isDirected: false, isWeighted: false, seed: 32).Build();

        var result = new ApproximateBetweenness().Compute(graph, new ApproximateBetweennessParameters(0.004, 0.1));

        exactDifference(result).ShouldBeLessThan(0.004);
        result.Samples.ShouldBeGreaterThan(50_000);

        double exactDifference(ApproximateBetweennessResult estimate) =>
            Exact(graph).Zip(estimate.Scores).Max(pair => Math.Abs(pair.First - pair.Second));
    }

    [Fact]
    public void Compute_ManyShortestPaths_DrawsEachAlike()
    {
        //  a to z by five ways of two hops: each middle has a fifth of the two ordered pairs a, z, of 42 in all, and shares of the others
        var graph = ToyGraph.Parse("a-b, a-c, a-d, a-e, a-f, b-z, c-z, d-z, e-z, f-z").Graph;

        var scores = new ApproximateBetweenness().Compute(graph, new ApproximateBetweennessParameters(0.01)).Scores;

        scores.ShouldAllBe(score => score > 0);
        Exact(graph).Zip(scores).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) <= 0.01);
    }

    [Fact]
    public void Compute_AnyWorkerCount_GivesTheSameBits()
    {
        var graph = RandomGraph.Of(500, 2, isDirected: false, isWeighted: false, seed: 33).Build();
        var alone = new ApproximateBetweenness(1).Compute(graph, new ApproximateBetweennessParameters(0.02));

        foreach (var workers in new[] { 2, 3, 8 })
        {
            var result = new ApproximateBetweenness(workers).Compute(graph, new ApproximateBetweennessParameters(0.02));
            result.Scores.ShouldEqualBitwise(alone.Scores);
            result.Samples.ShouldBe(alone.Samples);
        }
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a-b")]
    public void Compute_FewerThanThreeNodes_IsZero(string text) =>
        new ApproximateBetweenness().Compute(ToyGraph.Parse(text).Graph, new ApproximateBetweennessParameters()).Scores.ShouldAllBe(score => score == 0);

    [Theory]
    [InlineData(0.0, 0.1)]
    [InlineData(1.0, 0.1)]
    [InlineData(double.NaN, 0.1)]
    [InlineData(0.1, 0.0)]
    [InlineData(0.1, 1.0)]
    public void Compute_ParameterOutOfRange_Throws(double error, double probability) =>
        Should.Throw<ArgumentOutOfRangeException>(
            () => new ApproximateBetweenness().Compute(ToyGraph.Parse("a-b").Graph, new ApproximateBetweennessParameters(error, probability)));

    [Fact]
    public void Compute_Cancelled_Throws()
    {
        using var cancellation = new CancellationTokenSource();
        var log = new ProgressLog(_ => cancellation.Cancel());
        var graph = RandomGraph.Of(300, 3, isDirected: false, isWeighted: false, seed: 34).Build();

        Should.Throw<OperationCanceledException>(
            () => new ApproximateBetweenness(2).Compute(graph, new ApproximateBetweennessParameters(0.001), log, cancellation.Token));
    }

    private static double[] Exact(CsrGraph graph)
    {
        double n = graph.NodeCount;
        var pairs = n * (n - 1) / (graph.IsDirected ? 1 : 2);
        return [.. new BetweennessCentrality().Compute(graph, new BetweennessParameters()).Raw.Select(raw => raw / pairs)];
    }
}
