using System.Collections.Immutable;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.NullModels;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.NullModels;

public sealed class UncertaintyTests
{
    [Fact]
    public void Bootstrap_SumOfWeights_NeverVaries()
    {
        var result = new LinkBootstrap().Compute(Ring(30), TotalStrength, new LinkBootstrapParameters(50));

        result.Intervals.Single().ShouldBe(new BootstrapInterval(60, 60, 0, 60, 60));
    }

    [Fact]
    public void Bootstrap_DistinctEdges_LoseAThirdOnAverage()
    {
        var interval = new LinkBootstrap().Compute(
            Ring(40), (graph, _) => [graph.EdgeCount], new LinkBootstrapParameters(4000, Level: 0.9)).Intervals.Single();

        //  an edge is drawn at least once with probability 1 − (1 − 1/m)^m
        interval.Mean.ShouldBe(40 * (1 - Math.Pow(39 / 40.0, 40)), 0.15);
        interval.Lower.ShouldBeLessThan(interval.Mean);
        interval.Upper.ShouldBeInRange(interval.Mean, 40);
        (interval.Estimate, interval.Upper - interval.Lower > 2 * interval.StandardError).ShouldBe((40.0, true));
    }

    [Fact]
    public void Bootstrap_MeasureGivesNaN_SaysSo() => Should.Throw<InvalidOperationException>(
        () => new LinkBootstrap().Compute(Ring(5), (_, _) => [double.NaN], new LinkBootstrapParameters(5)));

    [Theory]
    [InlineData(1, 0.95)]
    [InlineData(10, 0)]
    [InlineData(10, 1)]
    public void Bootstrap_BadParameters_Throw(int replicates, double level) => Should.Throw<ArgumentOutOfRangeException>(
        () => new LinkBootstrap().Compute(Ring(5), TotalStrength, new LinkBootstrapParameters(replicates, level)));

    [Fact]
    public void Sensitivity_NoError_ChangesNothing()
    {
        var graph = RandomGraph.Of(60, 2, isDirected: false, isWeighted: false, seed: 2).Build();

        var row = new TieSensitivity().Compute(graph, Degrees, new TieSensitivityParameters([new TieError(0)], 5)).Rows.Single();

        (row.Spearman, row.SpearmanLower, row.KendallTauB, row.Ranked).ShouldBe((1.0, 1.0, 1.0, 5));
    }

    [Fact]
    public void Sensitivity_AllEdgesRemoved_CannotBeRanked()
    {
        var row = new TieSensitivity().Compute(
            ToyGraph.Parse("a-b, b-c").Graph, Degrees, new TieSensitivityParameters([new TieError(1)], 5)).Rows.Single();

        (row.Spearman, row.KendallTauB, row.Ranked).ShouldBe((null, null, 0));
    }

    [Fact]
    public void Sensitivity_MoreError_MeansLessAgreement()
    {
        var graph = RandomGraph.Of(100, 3, isDirected: false, isWeighted: false, seed: 2).Build();
        var counts = new System.Collections.Concurrent.ConcurrentBag<int>();
        ImmutableArray<TieError> errors = [new(0.1), new(0.5), new(0.1, 0.5)];

        var rows = new TieSensitivity().Compute(graph, Counted, new TieSensitivityParameters(errors, 40)).Rows;

        rows[0].Spearman!.Value.ShouldBeGreaterThan(rows[1].Spearman!.Value);
        rows[0].Spearman!.Value.ShouldBeGreaterThan(rows[2].Spearman!.Value);
        rows[0].SpearmanLower!.Value.ShouldBeLessThan(rows[0].Spearman!.Value);
        var m = graph.EdgeCount;
        int Round(double share) => (int)Math.Floor((share * m) + 0.5);
        counts.Distinct().Order().ShouldBe(new[] { m, m - Round(0.1), m - Round(0.5), m - Round(0.1) + Round(0.5) }.Distinct().Order());

        ImmutableArray<double> Counted(CsrGraph changed, CancellationToken cancellationToken)
        {
            counts.Add(changed.EdgeCount);
            return Degrees(changed, cancellationToken);
        }
    }

    [Fact]
    public void Sensitivity_MoreAddedThanFree_Throws() => Should.Throw<ArgumentException>(() => new TieSensitivity().Compute(
        ToyGraph.Parse("a-b, b-c, a-c").Graph, Degrees, new TieSensitivityParameters([new TieError(0, 1)], 5)));

    private static CsrGraph Ring(int nodes) => new CsrGraphBuilder(nodes, isDirected: false)
        .AddEdges(Enumerable.Range(0, nodes).Select(node => (node, (node + 1) % nodes)))
        .Build();

    private static ImmutableArray<double> TotalStrength(CsrGraph graph, CancellationToken cancellationToken) =>
        [new DegreeCentrality(1).Compute(graph, new DegreeParameters(), null, cancellationToken).Strength.Sum()];

    private static ImmutableArray<double> Degrees(CsrGraph graph, CancellationToken cancellationToken) =>
        new DegreeCentrality(1).Compute(graph, new DegreeParameters(), null, cancellationToken).Raw;
}
