using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.NullModels;
using GbaGraph.Analytics.Randomness;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.NullModels;

public sealed class NullModelTests
{
    [Fact]
    public void Rewiring_SmallGraphs_KeepsDegreesEdgesAndWeights() => SmallGraphs.Check(graph =>
    {
        var before = graph.Build();

        var after = new RewiringModel(before).Generate(new SeededRandom(3));

        Degrees(after).ShouldBe(Degrees(before));
        after.EdgeCount.ShouldBe(before.EdgeCount);
        after.SelfLoopCount.ShouldBe(0);
        Weights(after).ShouldBe(Weights(before));
    });

    [Fact]
    public void Rewiring_PathOfFour_MakesBothOfItsGraphsAlikeOften()
    {
        //  degrees 1 2 2 1 have two graphs: a - b - c - d and a - c - b - d
        var path = ToyGraph.Parse("a-b, b-c, c-d").Graph;
        var model = new RewiringModel(path);

        var same = Enumerable.Range(0, 2000).Count(stream => Text(model.Generate(new SeededRandom(9, (ulong)stream))) == Text(path));

        same.ShouldBeInRange(880, 1120);
    }

    [Theory]
    [InlineData(false, 6)]
    [InlineData(true, 12)]
    public void ErdosRenyi_TwoEdgesOnFourNodes_MakesEveryGraphAlikeOften(bool isDirected, int places)
    {
        var model = new ErdosRenyiModel(4, 2, isDirected);

        var counts = Enumerable.Range(0, 6600).GroupBy(stream => Text(model.Generate(new SeededRandom(4, (ulong)stream)))).ToArray();

        counts.Length.ShouldBe(places * (places - 1) / 2);
        counts.ShouldAllBe(group => group.Count() > 6600.0 / counts.Length * 0.6 && group.Count() < 6600.0 / counts.Length * 1.4);
    }

    [Fact]
    public void ErdosRenyi_AllPlacesTaken_IsComplete() =>
        new ErdosRenyiModel(7, 42, isDirected: true).Generate(new SeededRandom(1)).EdgeCount.ShouldBe(42);

    [Fact]
    public void ErdosRenyi_MoreEdgesThanPlaces_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new ErdosRenyiModel(4, 7, isDirected: false));

    [Fact]
    public void Configuration_SmallGraphs_NeverExceedsDegrees() => SmallGraphs.Check(graph =>
    {
        var before = graph.Build();

        var after = ConfigurationModel.Like(before).Generate(new SeededRandom(5));

        Degrees(after).Zip(Degrees(before)).ShouldAllBe(pair => pair.First.Out <= pair.Second.Out && pair.First.In <= pair.Second.In);
        after.SelfLoopCount.ShouldBe(0);
    });

    [Fact]
    public void Configuration_SparseDegrees_LosesFewEdges()
    {
        var graph = ConfigurationModel.Of(Enumerable.Repeat(4, 2000).ToArray()).Generate(new SeededRandom(6));

        graph.EdgeCount.ShouldBeInRange(3960, 4000);
    }

    [Fact]
    public void Configuration_BadDegrees_Throw()
    {
        Should.Throw<ArgumentException>(() => ConfigurationModel.Of([1, 2]));
        Should.Throw<ArgumentException>(() => ConfigurationModel.Of([-1, 1]));
        Should.Throw<ArgumentException>(() => ConfigurationModel.Of([1, 1], [1, 0]));
    }

    [Fact]
    public void Lattice_RandomGraph_BringsEndsNearer()
    {
        var before = new ErdosRenyiModel(60, 150, isDirected: false).Generate(new SeededRandom(2));

        var after = new LatticeModel(before, 50).Generate(new SeededRandom(3));

        Degrees(after).ShouldBe(Degrees(before));
        Length(after).ShouldBeLessThan(Length(before) / 2);
    }

    [Fact]
    public void Rewiring_SelfLoops_AreRefused() => Should.Throw<ArgumentException>(
        () => new RewiringModel(ToyGraph.Parse("a-a, a-b", selfLoops: SelfLoopRule.Keep).Graph));

    [Fact]
    public void Generate_Cancelled_Throws() => Should.Throw<OperationCanceledException>(() => new RewiringModel(ToyGraph.Parse("a-b, b-c").Graph)
        .Generate(new SeededRandom(1), new CancellationToken(canceled: true)));

    private static (int Out, int In)[] Degrees(CsrGraph graph) =>
        [.. Enumerable.Range(0, graph.NodeCount).Select(node => (graph.Neighbours(node).Length, graph.InNeighbours(node).Length))];

    private static IEnumerable<double> Weights(CsrGraph graph) => GraphEdges.Of(graph, CancellationToken.None).Select(edge => edge.Weight).Order();

    private static string Text(CsrGraph graph) =>
        string.Join(' ', GraphEdges.Of(graph, CancellationToken.None).Select(edge => $"{edge.Source}-{edge.Target}"));

    private static double Length(CsrGraph graph) => GraphEdges.Of(graph, CancellationToken.None)
        .Sum(edge => Math.Min(Math.Abs(edge.Source - edge.Target), graph.NodeCount - Math.Abs(edge.Source - edge.Target)));
}
