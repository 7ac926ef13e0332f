using System.Text.Json;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Contract;

/// <summary>What every measure keeps: the same digits for any number of workers, no NaN, cancellation, progress, small graphs.</summary>
public sealed class MeasureContractTests
{
    public static TheoryData<string> Names() => [.. MeasureTable.ByName.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Compute_AnyWorkerCount_GivesTheSameDigits(string measure)
    {
        foreach (var isDirected in new[] { false, true })
        {
            var graph = RandomGraph.Of(150, 2.5, isDirected, isWeighted: true, seed: 5).Build();
            var alone = Print(measure, graph, 1);
            foreach (var workers in new[] { 2, 3, 8 })
                Print(measure, graph, workers).ShouldBe(alone);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Compute_FewNodesAndNoEdges_GivesNumbersOrNothing(string measure)
    {
        for (var nodes = 0; nodes < 4; nodes++)
            foreach (var isDirected in new[] { false, true })
                Print(measure, new CsrGraphBuilder(nodes, isDirected).Build(), 2).ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Compute_NoGraph_Throws(string measure) =>
        Should.Throw<ArgumentNullException>(() => MeasureTable.ByName[measure](null!, 1, null, CancellationToken.None));

    [Theory]
    [MemberData(nameof(Names))]
    public void Compute_CancelledBefore_Throws(string measure) => Should.Throw<OperationCanceledException>(
        () => MeasureTable.ByName[measure](Graph(), 2, null, new CancellationToken(canceled: true)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Compute_CancelledOnTheWay_Throws(string measure)
    {
        using var cancellation = new CancellationTokenSource();
        var log = new ProgressLog(_ => cancellation.Cancel());

        Should.Throw<OperationCanceledException>(() => MeasureTable.ByName[measure](Graph(), 2, log, cancellation.Token));
        log.Values[^1].ShouldBeLessThan(1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Compute_Progress_RisesToOne(string measure)
    {
        var log = new ProgressLog();

        MeasureTable.ByName[measure](Graph(), 2, log, CancellationToken.None);

        log.Values.Count.ShouldBeGreaterThan(3);
        log.Values.ShouldBeInOrder();
        log.Values.ShouldAllBe(value => value >= 0 && value <= 1);
        log.Values[^1].ShouldBe(1);
    }

    /// <summary>Every digit of a result; JSON has no word for what is not a number, so that it fails.</summary>
    private static string Print(string measure, CsrGraph graph, int workers) =>
        JsonSerializer.Serialize(MeasureTable.ByName[measure](graph, workers, null, CancellationToken.None));

    private static CsrGraph Graph() => RandomGraph.Of(120, 2, isDirected: true, isWeighted: false, seed: 11).Build();
}
