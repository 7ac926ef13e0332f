using System.Collections.Immutable;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Centrality;

/// <summary>What must not change a score: the number of workers (not a bit of it), and the numbering of the nodes.</summary>
public sealed class InvarianceTests
{
    private static readonly (string Name, Func<CsrGraph, int, ImmutableArray<double>> Compute)[] Measures =
    [
        ("degree", (graph, workers) => new DegreeCentrality(workers).Compute(graph, new DegreeParameters()).Strength),
        ("betweenness", (graph, workers) => new BetweennessCentrality(workers).Compute(graph, new BetweennessParameters()).Raw),
        ("betweenness with lengths", (graph, workers) =>
            new BetweennessCentrality(workers).Compute(graph, new BetweennessParameters(EdgeLength.InverseWeight)).Normalised),
        ("closeness", (graph, workers) =>
            new ClosenessCentrality(workers).Compute(graph, new ClosenessParameters(EdgeLength.Weight)).WassermanFaust),
        ("harmonic", (graph, workers) => new HarmonicCentrality(workers).Compute(graph, new HarmonicParameters()).Raw),
        ("PageRank", (graph, workers) => new PageRank(workers).Compute(graph, new PageRankParameters(IsWeighted: true)).Scores),
    ];

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Compute_AnyWorkerCount_GivesTheSameBits(bool isDirected, bool isWeighted)
    {
        var graph = RandomGraph.Of(400, 2.5, isDirected, isWeighted, seed: 5).Build();

        foreach (var (_, compute) in Measures)
        {
            var alone = compute(graph, 1);
            foreach (var workers in new[] { 2, 4, 64 })
                compute(graph, workers).ShouldEqualBitwise(alone);
        }
    }

    [Fact]
    public void PageRank_GraphLargeEnoughForThreads_GivesTheSameBits()
    {
        var graph = RandomGraph.Of(3000, 8, isDirected: true, isWeighted: true, seed: 6).Build();

        var alone = new PageRank(1).Compute(graph, new PageRankParameters()).Scores;

        new PageRank(4).Compute(graph, new PageRankParameters()).Scores.ShouldEqualBitwise(alone);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Compute_NodesRenamed_GivesTheSameScores(bool isDirected)
    {
        var original = RandomGraph.Of(60, 2, isDirected, isWeighted: true, seed: 7);
        var names = Enumerable.Range(0, 60).ToArray();
        new Random(8).Shuffle(names);

        foreach (var (name, compute) in Measures)
        {
            var renamed = compute(original.Renamed(names), 4);
            names.Select(node => renamed[node]).ToArray().ShouldMatch(compute(original.Build(), 4), name);
        }
    }

    [Fact]
    public void Ranks_NodesRenamed_AreTheSame()
    {
        var original = RandomGraph.Of(60, 1.5, isDirected: false, isWeighted: false, seed: 9);
        var names = Enumerable.Range(0, 60).Reverse().ToArray();
        var parameters = new BetweennessParameters();

        var ranks = Ranking.Compute(new BetweennessCentrality().Compute(original.Build(), parameters).Raw.AsSpan());
        var renamed = Ranking.Compute(new BetweennessCentrality().Compute(original.Renamed(names), parameters).Raw.AsSpan());

        names.Select(node => renamed[node]).ShouldBe(ranks);
    }
}
