using System.Collections.Immutable;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Temporal;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Temporal;

public sealed class TemporalTests
{
    private static readonly TemporalNetwork Network = new(
        5,
        isDirected: false,
        [new(0, 1, 2001), new(1, 2, 2001), new(1, 2, 2002), new(2, 3, 2002), new(0, 1, 2004), new(1, 2, 2004), new(1, 3, 2004)]);

    [Fact]
    public void Evolution_OverAllInts_IsRefusedForItsMemory() => Should.Throw<InsufficientMemoryException>(
        () => new NetworkEvolution().Compute(Network, Degrees, new EvolutionParameters(int.MinValue, int.MaxValue)));

    [Fact]
    public void Evolution_AtTheEndsOfTime_HasBothSnapshots() =>
        new NetworkEvolution().Compute(Network, Degrees, new EvolutionParameters(int.MinValue, int.MaxValue, int.MaxValue)).Steps
            .Select(step => step.Time).ShouldBe([int.MinValue, -1, int.MaxValue - 1]);

    [Fact]
    public void Evolution_Snapshots_CountEntryExitAndPersistence()
    {
        var steps = new NetworkEvolution().Compute(Network, Degrees, new EvolutionParameters(2001, 2004)).Steps;

        steps.Select(step => (step.Time, step.ActiveNodes, step.Edges)).ShouldBe([(2001, 3, 2), (2002, 3, 2), (2003, 0, 0), (2004, 4, 3)]);
        steps.Select(step => string.Join(' ', step.Entered)).ShouldBe(["", "3", "", "0 1 2 3"]);
        steps.Select(step => string.Join(' ', step.Left)).ShouldBe(["", "0", "1 2 3", ""]);
        steps.Select(step => step.Persistence).ShouldBe([null, 1.0 / 3, 0.0, 0.0]);
        steps[1].Scores.ShouldBe([0.0, 1.0, 2.0, 1.0, 0.0]);
        //  nodes 1 and 2 in both: degrees 2, 1 and then 1, 2
        (steps[1].Spearman, steps[1].KendallTauB, steps[0].Spearman).ShouldBe((-1.0, -1.0, null));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(null)]
    public void Evolution_SmallNetworks_CompareTheSetsOfTies(int? window) => SmallGraphs.Check(random =>
    {
        var edges = random.Edges.Select((edge, i) => new TimedEdge(edge.Source, edge.Target, i % 4, edge.Weight)).ToArray();
        HashSet<(int, int)> Ties(int time) =>
        [
            .. edges.Where(edge => edge.Source != edge.Target && edge.Time <= time && (window is null || edge.Time > time - window))
                .Select(edge => random.IsDirected || edge.Source < edge.Target ? (edge.Source, edge.Target) : (edge.Target, edge.Source)),
        ];
        static IEnumerable<int> Active(IEnumerable<(int, int)> ties) => ties.SelectMany(tie => new[] { tie.Item1, tie.Item2 }).Distinct().Order();

        var steps = new NetworkEvolution()
            .Compute(new TemporalNetwork(random.NodeCount, random.IsDirected, edges), Degrees, new EvolutionParameters(0, 3, Window: window)).Steps;

        for (var time = 0; time < 4; time++)
        {
            var (now, before) = (Ties(time), time == 0 ? [] : Ties(time - 1));
            var union = now.Union(before).Count();
            (steps[time].ActiveNodes, steps[time].Edges).ShouldBe((Active(now).Count(), now.Count));
            steps[time].Entered.ShouldBe(time == 0 ? [] : Active(now).Except(Active(before)));
            steps[time].Left.ShouldBe(time == 0 ? [] : Active(before).Except(Active(now)));
            steps[time].Persistence.ShouldBe(time == 0 || union == 0 ? null : (double)now.Intersect(before).Count() / union);
        }
    });

    [Fact]
    public void Evolution_TiesThatNeverEnd_OnlyGrow()
    {
        var steps = new NetworkEvolution().Compute(Network, Degrees, new EvolutionParameters(2001, 2004, Window: null)).Steps;

        steps.Select(step => step.Edges).ShouldBe([2, 3, 3, 4]);
        steps.Select(step => step.Persistence).ShouldBe([null, 2.0 / 3, 1.0, 0.75]);
        steps.ShouldAllBe(step => step.Left.IsEmpty);
    }

    [Fact]
    public void Slice_SeveralYears_MergesParallelEdges()
    {
        var slice = Network.Slice(2001, 2002);

        slice.EdgeCount.ShouldBe(3);
        slice.Weights(1).ToArray().ShouldBe([1.0, 2.0]);
        Network.Times.ShouldBe([2001, 2002, 2004]);
    }

    [Theory]
    [InlineData(2004, 2001, 1, 1)]
    [InlineData(2001, 2004, 0, 1)]
    [InlineData(2001, 2004, 1, 0)]
    public void Evolution_BadParameters_Throw(int first, int last, int step, int window) => Should.Throw<ArgumentOutOfRangeException>(
        () => new NetworkEvolution().Compute(Network, Degrees, new EvolutionParameters(first, last, step, window)));

    [Fact]
    public void Evolution_MoreSnapshotsThanCanBeHeld_AreRefused() => Should.Throw<InsufficientMemoryException>(
        () => new NetworkEvolution().Compute(Network, Degrees, new EvolutionParameters(int.MinValue, int.MaxValue)));

    [Fact]
    public void Network_NodeOutOfRange_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new TemporalNetwork(2, isDirected: true, [new(0, 2, 1)]));

    [Fact]
    public void TimePaths_WrongOrder_NothingPasses()
    {
        //  a - b in 2, b - c in 1: from a nothing reaches c, from c both are reached
        var network = new TemporalNetwork(3, isDirected: false, [new(0, 1, 2), new(1, 2, 1)]);

        new TimeRespectingPaths().Compute(network, new TimePathParameters(0, Start: 0)).Arrivals.ShouldBe([0, 2, null]);
        var fromC = new TimeRespectingPaths().Compute(network, new TimePathParameters(2, Start: 0));
        fromC.Arrivals.ShouldBe([2, 1, 0]);
        fromC.Previous.ShouldBe([1, 2, null]);
        fromC.Reached.ShouldBe(2);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void TimePaths_SmallNetworks_MatchAllWalksInOrder(bool isStrict) => SmallGraphs.Check(graph =>
    {
        var edges = graph.Edges.Where(e => e.Source != e.Target).Select((e, i) => new TimedEdge(e.Source, e.Target, i * 7 % 4)).ToArray();
        var network = new TemporalNetwork(graph.NodeCount, graph.IsDirected, edges);

        var result = new TimeRespectingPaths().Compute(network, new TimePathParameters(0, Start: 1, isStrict));

        result.Arrivals.ShouldBe(Arrivals(graph, edges, isStrict));
    });

    /// <summary>Follows arcs again and again until no arrival gets earlier.</summary>
    private static int?[] Arrivals(RandomGraph graph, TimedEdge[] edges, bool isStrict)
    {
        var arcs = edges.Concat(graph.IsDirected ? [] : edges.Select(e => new TimedEdge(e.Target, e.Source, e.Time))).ToArray();
        var arrivals = new int?[graph.NodeCount];
        arrivals[0] = 1;
        for (var round = 0; round < graph.NodeCount; round++)
        {
            foreach (var arc in arcs.Where(arc => arrivals[arc.Source].HasValue && arc.Time >= 1))
            {
                var isFirst = arc.Source == 0;
                var isLater = isStrict && !isFirst ? arc.Time > arrivals[arc.Source] : arc.Time >= arrivals[arc.Source];
                if (isLater && !(arrivals[arc.Target] <= arc.Time))
                    arrivals[arc.Target] = arc.Time;
            }
        }

        return arrivals;
    }

    private static ImmutableArray<double> Degrees(CsrGraph graph, CancellationToken cancellationToken) =>
        new DegreeCentrality(1).Compute(graph, new DegreeParameters(), null, cancellationToken).Raw;
}
