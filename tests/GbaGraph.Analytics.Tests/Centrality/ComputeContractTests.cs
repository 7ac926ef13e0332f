using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Centrality;

/// <summary>What every measure does alike: empty graphs, missing arguments, cancellation, progress.</summary>
public sealed class ComputeContractTests
{
    private delegate int Measure(CsrGraph graph, int workers, IProgress<double>? progress, CancellationToken cancellationToken);

    private static readonly Dictionary<string, Measure> ByName = new()
    {
        ["degree"] = (g, w, p, c) => new DegreeCentrality(w).Compute(g, new DegreeParameters(), p, c).Raw.Length,
        ["betweenness"] = (g, w, p, c) => new BetweennessCentrality(w).Compute(g, new BetweennessParameters(), p, c).Raw.Length,
        ["closeness"] = (g, w, p, c) => new ClosenessCentrality(w).Compute(g, new ClosenessParameters(), p, c).Component.Length,
        ["harmonic"] = (g, w, p, c) => new HarmonicCentrality(w).Compute(g, new HarmonicParameters(), p, c).Raw.Length,
        ["pagerank"] = (g, w, p, c) => new PageRank(w).Compute(g, new PageRankParameters(), p, c).Scores.Length,
        ["cores"] = (g, _, p, c) => new CoreNumbers().Compute(g, p, c).Cores.Length,
    };

    public static TheoryData<string, int> Cases()
    {
        var cases = new TheoryData<string, int>();
        foreach (var name in ByName.Keys)
            foreach (var workers in new[] { 1, 4 })
                cases.Add(name, workers);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Compute_NoNodes_GivesAnEmptyResult(string measure, int workers) =>
        ByName[measure](new CsrGraphBuilder(0, isDirected: true).Build(), workers, null, CancellationToken.None).ShouldBe(0);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Compute_NoGraph_Throws(string measure, int workers) =>
        Should.Throw<ArgumentNullException>(() => ByName[measure](null!, workers, null, CancellationToken.None));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Compute_CancelledBefore_Throws(string measure, int workers) =>
        Should.Throw<OperationCanceledException>(() => ByName[measure](Random(), workers, null, new CancellationToken(canceled: true)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Compute_CancelledOnTheWay_Throws(string measure, int workers)
    {
        using var cancellation = new CancellationTokenSource();
        var log = new ProgressLog(_ => cancellation.Cancel());

        Should.Throw<OperationCanceledException>(() => ByName[measure](Random(), workers, log, cancellation.Token));
        log.Values[^1].ShouldBeLessThan(1);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Compute_Progress_RisesToOne(string measure, int workers)
    {
        var log = new ProgressLog();

        ByName[measure](Random(), workers, log, CancellationToken.None);

        log.Values.Count.ShouldBeGreaterThan(10);
        log.Values.ShouldBeInOrder();
        log.Values.ShouldAllBe(value => value >= 0 && value <= 1);
        log.Values[^1].ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Compute_ProgressFails_PassesTheFailureOn(string measure, int workers)
    {
        var log = new ProgressLog(_ => throw new NotSupportedException("no progress wanted"));

        Should.Throw<NotSupportedException>(() => ByName[measure](Random(), workers, log, CancellationToken.None));
    }

    [Fact]
    public void Constructor_NoWorkers_Throws()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new DegreeCentrality(0));
        Should.Throw<ArgumentOutOfRangeException>(() => new BetweennessCentrality(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => new ClosenessCentrality(0));
        Should.Throw<ArgumentOutOfRangeException>(() => new HarmonicCentrality(0));
        Should.Throw<ArgumentOutOfRangeException>(() => new PageRank(0));
    }

    private static CsrGraph Random() => RandomGraph.Of(300, 2, isDirected: true, isWeighted: false, seed: 11).Build();
}
