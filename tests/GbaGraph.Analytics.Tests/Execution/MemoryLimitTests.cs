using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Tests.Contract;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Execution;

/// <summary>Every measure refuses to start where it would need more than the limit. The limit is one for the process, so these tests run alone.</summary>
[Collection(nameof(MemoryLimitTests))]
[CollectionDefinition(nameof(MemoryLimitTests), DisableParallelization = true)]
public sealed class MemoryLimitTests : IDisposable
{
    private readonly CsrGraph _graph = RandomGraph.Of(120, 2, isDirected: true, isWeighted: true, seed: 11).Build();

    public static TheoryData<string> Names() => [.. MeasureTable.ByName.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Compute_MoreThanTheLimit_IsRefusedBeforeItStarts(string measure)
    {
        AppContext.SetData(MemoryBudget.LimitSetting, "500");
        var log = new ProgressLog();

        Should.Throw<InsufficientMemoryException>(() => MeasureTable.ByName[measure](_graph, 2, log, CancellationToken.None))
            .Message.ShouldContain("are allowed");
        log.Values.ShouldBeEmpty();
    }

    /// <summary>A hub of 120 ties 120 · 119 ordered pairs, of 24 bytes each.</summary>
    [Theory]
    [InlineData("342719", true)]
    [InlineData("342720", false)]
    public void Projection_OfAHub_IsRefusedBelowWhatItsPairsTake(string limit, bool isRefused)
    {
        AppContext.SetData(MemoryBudget.LimitSetting, limit);
        var builder = new CsrGraphBuilder(121, isDirected: false).AddEdges(Enumerable.Range(1, 120).Select(node => (0, node)));

        void Project() => BipartiteProjection.Of(builder.Build(), [.. Enumerable.Range(0, 121).Select(node => node > 0)], ProjectionWeights.Count);

        if (isRefused)
            Should.Throw<InsufficientMemoryException>(Project);
        else
            Project();
    }

    [Fact]
    public void Compute_LimitThatIsEnough_Runs()
    {
        AppContext.SetData(MemoryBudget.LimitSetting, "2880");

        new DegreeCentrality().Compute(_graph, new DegreeParameters()).Raw.Length.ShouldBe(120);
    }

    public void Dispose() => AppContext.SetData(MemoryBudget.LimitSetting, null);
}
