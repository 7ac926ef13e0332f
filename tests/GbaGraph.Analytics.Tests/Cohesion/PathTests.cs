using GbaGraph.Analytics.Cohesion;
using GbaGraph.Analytics.Paths;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Cohesion;

public sealed class PathTests
{
    [Theory]
    [InlineData(EdgeLength.Hops)]
    [InlineData(EdgeLength.Weight)]
    [InlineData(EdgeLength.InverseWeight)]
    public void AllShortestPaths_SmallGraphs_ListsThemInOrder(EdgeLength length) => SmallGraphs.Check(graph =>
    {
        var target = graph.NodeCount - 1;
        var expected = Paths(graph, length).Shortest(0, target);

        var result = new AllShortestPaths().Compute(graph.Build(), new AllShortestPathsParameters(0, target, length));

        result.Distance.ShouldBe(expected.Length == 0 ? null : expected[0].Length);
        result.Paths.Select(path => Text(path)).ShouldBe(expected.Select(path => Text(path.Nodes)));
        result.IsComplete.ShouldBeTrue();
    });

    [Theory]
    [InlineData(EdgeLength.Hops)]
    [InlineData(EdgeLength.Weight)]
    [InlineData(EdgeLength.InverseWeight)]
    public void KShortestPaths_SmallGraphs_AreTheFirstOfAllSimplePaths(EdgeLength length) => SmallGraphs.Check(graph =>
    {
        var target = graph.NodeCount - 1;
        var expected = Paths(graph, length).Between(0, target).Take(12).ToArray();

        var result = new KShortestPaths().Compute(graph.Build(), new KShortestPathsParameters(0, target, 12, length));

        result.Paths.Select(path => path.Length).ShouldBe(expected.Select(path => path.Length));
        result.Paths.Select(path => Text(path.Nodes)).ShouldBe(expected.Select(path => Text(path.Nodes)));
    });

    /// <summary>1 + 1e-30 is 1, so that the ends of the short ties are equally far from the target.</summary>
    [Fact]
    public void Paths_LengthsLostInRounding_DoNotLeadBackAndForth()
    {
        var graph = ToyGraph.Parse("a-b:1e-30, a-c:1e-30, b-c:1e-30, c-d:1").Graph;

        var all = new AllShortestPaths().Compute(graph, new AllShortestPathsParameters(0, 3, EdgeLength.Weight));
        var some = new KShortestPaths().Compute(graph, new KShortestPathsParameters(0, 3, 5, EdgeLength.Weight));

        all.Distance.ShouldBe(1);
        all.Paths.Select(path => Text(path)).ShouldContain("0 2 3");
        some.Paths.Select(path => Text(path.Nodes)).Order(StringComparer.Ordinal).ShouldBe(["0 1 2 3", "0 2 3"]);
    }

    [Theory]
    [InlineData(1e-12, new[] { "0 1 2", "0 2" })]
    [InlineData(0, new[] { "0 2" })]
    public void AllShortestPaths_LengthsThatTieButForNoise_FollowTheTolerance(double tolerance, string[] expected) => new AllShortestPaths()
        .Compute(ToyGraph.Parse("a-b:0.1, b-c:0.2, a-c:0.3").Graph, new AllShortestPathsParameters(0, 2, EdgeLength.Weight, TieTolerance: tolerance))
        .Paths.Select(path => Text(path)).ShouldBe(expected);

    [Theory]
    [InlineData(-1e-12)]
    [InlineData(0.001)]
    [InlineData(double.NaN)]
    public void AllShortestPaths_ToleranceOutOfRange_Throws(double tolerance) => Should.Throw<ArgumentOutOfRangeException>(
        () => new AllShortestPaths().Compute(ToyGraph.Parse("a-b").Graph, new AllShortestPathsParameters(0, 1, TieTolerance: tolerance)));

    [Fact]
    public void AllShortestPaths_MoreThanTheLimit_SaysThatSomeAreMissing()
    {
        var diamond = ToyGraph.Parse("a-b, a-c, b-d, c-d").Graph;

        var one = new AllShortestPaths().Compute(diamond, new AllShortestPathsParameters(0, 3, Limit: 1));
        var both = new AllShortestPaths().Compute(diamond, new AllShortestPathsParameters(0, 3, Limit: 2));

        one.Paths.Single().ShouldBe([0, 1, 3]);
        one.IsComplete.ShouldBeFalse();
        (both.Paths.Length, both.IsComplete).ShouldBe((2, true));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 2)]
    public void Paths_NodeOutOfRange_Throw(int source, int target)
    {
        var graph = ToyGraph.Parse("a-b").Graph;

        Should.Throw<ArgumentOutOfRangeException>(
            () => new AllShortestPaths().Compute(graph, new AllShortestPathsParameters(source, target)));
        Should.Throw<ArgumentOutOfRangeException>(
            () => new KShortestPaths().Compute(graph, new KShortestPathsParameters(source, target, 1)));
    }

    [Fact]
    public void PathStatistics_TwoComponents_CountsPairsWithAPath()
    {
        //  a - b - c    d
        var result = new PathStatistics().Compute(ToyGraph.Parse("a-b, b-c, d").Graph, new PathStatisticsParameters());

        (result.Diameter, result.Radius, result.JoinedPairs, result.Pairs).ShouldBe((2.0, 0.0, 6L, 12L));
        result.AveragePathLength!.Value.ShouldBe(8.0 / 6, 1e-15);
        result.GlobalEfficiency!.Value.ShouldBe((4 + (2 * 0.5)) / 12, 1e-15);
    }

    [Fact]
    public void PathStatistics_NothingToMeasure_HasNoMean()
    {
        var result = new PathStatistics().Compute(ToyGraph.Parse("a").Graph, new PathStatisticsParameters());

        (result.Diameter, result.AveragePathLength, result.GlobalEfficiency).ShouldBe((0.0, null, null));
    }

    [Fact]
    public void PathStatistics_SmallGraphs_MatchAllPaths() => SmallGraphs.Check(graph =>
    {
        var dense = new DenseGraph(graph);
        var paths = Paths(graph, EdgeLength.Weight);
        var distances = (
            from u in dense.Nodes
            from v in dense.Nodes
            where u != v && paths.Between(u, v).Length > 0
            select paths.Between(u, v)[0].Length).ToArray();

        var result = new PathStatistics().Compute(graph.Build(), new PathStatisticsParameters(EdgeLength.Weight));

        result.Diameter.ShouldBe(distances.DefaultIfEmpty().Max());
        result.AveragePathLength.GetValueOrDefault().ShouldBe(distances.DefaultIfEmpty().Average(), 1e-12);
        result.JoinedPairs.ShouldBe(distances.Length);
    });

    private static SimplePaths Paths(RandomGraph graph, EdgeLength length) => new(new DenseGraph(graph), weight => length switch
    {
        EdgeLength.Hops => 1,
        EdgeLength.Weight => weight,
        _ => 1 / weight,
    });

    private static string Text(IEnumerable<int> nodes) => string.Join(' ', nodes);
}
