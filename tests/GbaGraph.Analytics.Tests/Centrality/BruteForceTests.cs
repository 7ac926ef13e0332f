using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Paths;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Centrality;

/// <summary>Every measure against its definition written out over matrices, on random graphs.</summary>
public sealed class BruteForceTests
{
    public static TheoryData<bool, EdgeLength, int, int> Cases()
    {
        var cases = new TheoryData<bool, EdgeLength, int, int>();
        foreach (var isDirected in new[] { false, true })
            foreach (var length in Enum.GetValues<EdgeLength>())
                foreach (var workers in new[] { 1, 4 })
                    foreach (var seed in new[] { 1, 2, 3 })
                        cases.Add(isDirected, length, workers, seed);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Compute_RandomGraph_MatchesDefinition(bool isDirected, EdgeLength length, int workers, int seed)
    {
        var random = RandomGraph.Of(30, seed, isDirected, isWeighted: true, seed);
        var (graph, expected) = (random.Build(), new BruteForce(random, length));

        new BetweennessCentrality(workers).Compute(graph, new BetweennessParameters(length)).Raw
            .ShouldMatch(expected.Betweenness(), "betweenness");
        foreach (var direction in Enum.GetValues<PathDirection>())
        {
            new ClosenessCentrality(workers).Compute(graph, new ClosenessParameters(length, direction)).WassermanFaust
                .ShouldMatch(expected.Closeness(direction), "closeness");
            new HarmonicCentrality(workers).Compute(graph, new HarmonicParameters(length, direction)).Raw
                .ShouldMatch(expected.Harmonic(direction), "harmonic");
        }

        new PageRank(workers).Compute(graph, new PageRankParameters(IsWeighted: length == EdgeLength.Weight)).Scores
            .ShouldMatch(expected.PageRank(0.85, length == EdgeLength.Weight), "PageRank");
        new CoreNumbers().Compute(graph).Cores.ShouldBe(expected.Cores());
    }
}
