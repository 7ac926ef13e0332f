using GbaGraph.Analytics.Approximation;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Approximation;

public sealed class ApproximateHarmonicTests
{
    [Theory]
    [InlineData(false, PathDirection.Out)]
    [InlineData(true, PathDirection.Out)]
    [InlineData(true, PathDirection.In)]
    public void Compute_TenSeeds_KeepTheBoundInAllButOne(bool isDirected, PathDirection direction)
    {
        var graph = RandomGraph.Of(4000, 2, isDirected, isWeighted: false, seed: 41).Build();
        var exact = new HarmonicCentrality().Compute(graph, new HarmonicParameters(Direction: direction)).Normalised;
        var failures = 0;
        for (var seed = 1UL; seed <= 10; seed++)
        {
            var result = new ApproximateHarmonic().Compute(graph, new ApproximateHarmonicParameters(0.05, 0.1, direction, seed));
            result.Pivots.ShouldBeLessThan(4000);
            failures += exact.Zip(result.Normalised).All(pair => Math.Abs(pair.First - pair.Second) <= 0.05) ? 0 : 1;
        }

        failures.ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void Compute_AllNodesAsPivots_IsExact()
    {
        var graph = RandomGraph.Of(200, 2, isDirected: false, isWeighted: false, seed: 42).Build();

        var result = new ApproximateHarmonic().Compute(graph, new ApproximateHarmonicParameters(0.001));

        result.Pivots.ShouldBe(200);
        result.Normalised.ShouldMatch(new HarmonicCentrality().Compute(graph, new HarmonicParameters()).Normalised, "harmonic");
    }

    [Fact]
    public void Compute_AnyWorkerCount_GivesTheSameBits()
    {
        var graph = RandomGraph.Of(4000, 2, isDirected: false, isWeighted: false, seed: 43).Build();
        var alone = new ApproximateHarmonic(1).Compute(graph, new ApproximateHarmonicParameters(0.05)).Normalised;

        foreach (var workers in new[] { 2, 3, 8 })
            new ApproximateHarmonic(workers).Compute(graph, new ApproximateHarmonicParameters(0.05)).Normalised.ShouldEqualBitwise(alone);
    }

    [Fact]
    public void Compute_SmallOrBad_IsZeroOrThrows()
    {
        new ApproximateHarmonic().Compute(ToyGraph.Parse("a").Graph, new ApproximateHarmonicParameters()).Normalised.ShouldBe([0.0]);
        new ApproximateHarmonic().Compute(new CsrGraphBuilder(0, true).Build(), new ApproximateHarmonicParameters()).Pivots.ShouldBe(0);
        Should.Throw<ArgumentOutOfRangeException>(() => new ApproximateHarmonic().Compute(ToyGraph.Parse("a-b").Graph, new ApproximateHarmonicParameters(0)));
        Should.Throw<ArgumentOutOfRangeException>(() => new ApproximateHarmonic().Compute(ToyGraph.Parse("a-b").Graph, new ApproximateHarmonicParameters(0.1, 1)));
    }
}
