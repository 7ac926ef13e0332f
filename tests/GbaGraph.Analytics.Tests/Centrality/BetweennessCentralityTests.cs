using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Centrality;

public sealed class BetweennessCentralityTests
{
    [Fact]
    public void Compute_Path_CountsUnorderedPairs()
    {
        //  a - b - c - d    b: ac, ad   c: ad, bd
        var result = Compute("a-b, b-c, c-d");

        result.Raw.ShouldBe([0.0, 2.0, 2.0, 0.0]);
        result.Normalised.ShouldBe([0.0, 2 / 3.0, 2 / 3.0, 0.0]);
    }

    [Fact]
    public void Compute_DirectedPath_CountsOrderedPairs()
    {
        var result = Compute("a>b, b>c, c>d");

        result.Raw.ShouldBe([0.0, 2.0, 2.0, 0.0]);
        result.Normalised.ShouldBe([0.0, 2 / 6.0, 2 / 6.0, 0.0]);
    }

    [Fact]
    public void Compute_Square_SharesTheTwoPaths()
    {
        //  a - b
        //  |   |
        //  d - c    each node is on one of two paths of one pair
        Compute("a-b, b-c, c-d, d-a").Raw.ShouldBe([0.5, 0.5, 0.5, 0.5]);
    }

    [Fact]
    public void Compute_Lengths_PreferTheDetour()
    {
        //  a - b : 5, a - c - b : 2
        var result = Compute("a-b:5, a-c:1, c-b:1", new BetweennessParameters(EdgeLength.Weight));

        result.Raw.ShouldBe([0.0, 0.0, 1.0]);
    }

    [Fact]
    public void Compute_InverseWeights_PreferStrongTies()
    {
        //  a - b : 1/1, a - c - b : 1/4 + 1/4
        var result = Compute("a-b:1, a-c:4, c-b:4", new BetweennessParameters(EdgeLength.InverseWeight));

        result.Raw.ShouldBe([0.0, 0.0, 1.0]);
    }

    [Theory]
    [InlineData(true, 3, 1e-12, true)]
    [InlineData(false, 10, 1e-12, true)]
    [InlineData(false, 12, 1e-12, false)]
    [InlineData(true, 12, 1e-12, false)]
    [InlineData(false, 3, 5e-4, false)]
    public void Compute_LengthsByEitherQueue_MatchesDefinitionForAnyWorkerCount(bool isDirected, int doublings, double tieTolerance, bool takesBuckets)
    {
        var edges = RandomGraph.Of(80, 4, isDirected, isWeighted: false, seed: doublings);
        var random = edges with { Edges = [.. edges.Edges.Select((edge, i) => edge with { Weight = Math.Pow(2, (i % (doublings + 1)) - 2) })] };
        var graph = random.Build();
        var parameters = new BetweennessParameters(EdgeLength.Weight, tieTolerance);

        (LengthBuckets.For(graph.OutRows.Weights, 80, tieTolerance) is not null).ShouldBe(takesBuckets);
        var alone = new BetweennessCentrality(1).Compute(graph, parameters).Raw;
        alone.ShouldMatch(new BruteForce(random, EdgeLength.Weight).Betweenness(), "betweenness");
        foreach (var workers in new[] { 2, 3, 8 })
            new BetweennessCentrality(workers).Compute(graph, parameters).Raw.ShouldEqualBitwise(alone);
    }

    [Theory]
    [InlineData(1e-12, 0.5)]
    [InlineData(0.0, 0.0)]
    public void Compute_LengthsThatTieButForNoise_FollowTheTolerance(double tolerance, double ofLongByNoise)
    {
        //  a - d by b: 0.1 + 0.2 = 0.30000000000000004, by c: 0.15 + 0.15 = 0.3
        var toy = ToyGraph.Parse("a-b:0.1, b-d:0.2, a-c:0.15, c-d:0.15");

        var result = new BetweennessCentrality().Compute(toy.Graph, new BetweennessParameters(EdgeLength.Weight, tolerance));

        result.Raw[toy["b"]].ShouldBe(ofLongByNoise);
    }

    [Fact]
    public void Compute_LengthLostInRounding_StillCountsThePath()
    {
        var result = Compute("a-b:1, b-c:1e-99, c-d:1", new BetweennessParameters(EdgeLength.Weight));

        result.Raw.ShouldBe([0.0, 2.0, 2.0, 0.0]);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a-b")]
    [InlineData("a, b")]
    [InlineData("a, b, c")]
    public void Compute_SmallOrEmpty_IsZero(string text)
    {
        var result = Compute(text);

        result.Raw.Concat(result.Normalised).ShouldAllBe(value => value == 0);
    }

    [Fact]
    public void Compute_TwoComponents_AddsNothingForPairsApart()
    {
        var result = Compute("a-b, b-c, d-e, e-f");

        result.Raw.ShouldBe([0.0, 1.0, 0.0, 0.0, 1.0, 0.0]);
        result.Normalised[1].ShouldBe(1 / 10.0);
    }

    [Fact]
    public void Compute_SelfLoop_ChangesNothing()
    {
        var looped = ToyGraph.Parse("a-b, b-b, b-c", selfLoops: SelfLoopRule.Keep).Graph;

        new BetweennessCentrality().Compute(looped, new BetweennessParameters()).Raw.ShouldBe([0.0, 1.0, 0.0]);
    }

    [Fact]
    public void Compute_MorePathsThanADoubleHolds_Throws()
    {
        // 1,100 diamonds in a row: 2^1100 shortest paths from end to end
        var builder = new CsrGraphBuilder(3301, isDirected: true);
        for (var start = 0; start < 3300; start += 3)
            builder.AddEdges([(start, start + 1), (start, start + 2), (start + 1, start + 3), (start + 2, start + 3)]);

        Should.Throw<InvalidOperationException>(() => new BetweennessCentrality(2).Compute(builder.Build(), new BetweennessParameters()));
    }

    [Theory]
    [InlineData(-1e-12)]
    [InlineData(0.001)]
    [InlineData(double.NaN)]
    public void Compute_ToleranceOutOfRange_Throws(double tolerance) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Compute("a-b", new BetweennessParameters(EdgeLength.Hops, tolerance)));

    [Fact]
    public void Compute_UndefinedLength_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Compute("a-b", new BetweennessParameters((EdgeLength)8)));

    private static BetweennessResult Compute(string text, BetweennessParameters? parameters = null) =>
        new BetweennessCentrality().Compute(ToyGraph.Parse(text).Graph, parameters ?? new BetweennessParameters());
}
