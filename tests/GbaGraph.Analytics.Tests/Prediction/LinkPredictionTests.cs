using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Prediction;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Prediction;

public sealed class LinkPredictionTests
{
    [Theory]
    [InlineData(LinkScore.CommonNeighbours)]
    [InlineData(LinkScore.Jaccard)]
    [InlineData(LinkScore.AdamicAdar)]
    [InlineData(LinkScore.ResourceAllocation)]
    [InlineData(LinkScore.PreferentialAttachment)]
    [InlineData(LinkScore.Katz)]
    public void Compute_SmallGraphs_ScoresAllPairs(LinkScore score) => SmallGraphs.Check(directed: false, graph =>
    {
        var dense = new DenseGraph(graph);
        var pairs = (from u in dense.Nodes from v in dense.Nodes where u != v select (u, v)).ToArray();

        var result = new LinkPrediction().Compute(graph.Build(), new LinkPredictionParameters(score, [.. pairs], Beta: 0.05));

        result.Pairs.Select(pair => pair.Score).ToArray()
            .ShouldMatch([.. pairs.Select(pair => Expected(dense, score, pair.u, pair.v))], score.ToString());
    });

    [Fact]
    public void Compute_NoPairsGiven_RanksThoseTwoStepsApart()
    {
        //  a and c share b and d; b and d share a and c; e is two steps from c through d, and from a
        var result = new LinkPrediction().Compute(
            ToyGraph.Parse("a-b, b-c, c-d, d-a, d-e").Graph, new LinkPredictionParameters(LinkScore.CommonNeighbours));

        result.Pairs.Select(pair => (pair.First, pair.Second, pair.Score)).ShouldBe([(0, 2, 2.0), (1, 3, 2.0), (0, 4, 1.0), (2, 4, 1.0)]);
    }

    [Fact]
    public void Compute_BadInput_Throws()
    {
        var graph = ToyGraph.Parse("a-b, b-c, a-c").Graph;

        Should.Throw<ArgumentException>(() => new LinkPrediction().Compute(ToyGraph.Parse("a>b").Graph, new LinkPredictionParameters()));
        Should.Throw<ArgumentException>(() => new LinkPrediction().Compute(graph, new LinkPredictionParameters(Pairs: [(1, 1)])));
        Should.Throw<ArgumentOutOfRangeException>(() => new LinkPrediction().Compute(graph, new LinkPredictionParameters(Pairs: [(0, 3)])));
        Should.Throw<InvalidOperationException>(() => new LinkPrediction().Compute(graph, new LinkPredictionParameters(LinkScore.Katz, [(0, 1)], 0.5)))
            .Message.ShouldContain("too large");
    }

    [Fact]
    public void Test_CliquesThatOverlapLittle_AreFoundBySharedNeighbours()
    {
        var builder = new CsrGraphBuilder(40, isDirected: false, MultiEdgeRule.Max);
        for (var clique = 0; clique < 8; clique++)
            for (var i = 0; i < 5; i++)
                for (var j = 0; j < i; j++)
                    builder.AddEdge((clique * 5) + i, (clique * 5) + j);
        for (var clique = 0; clique < 8; clique++)
            builder.AddEdge(clique * 5, (clique + 1) % 8 * 5);

        var result = new LinkPredictionTest().Compute(builder.Build(), new LinkPredictionTestParameters(LinkScore.CommonNeighbours));
        var guess = new LinkPredictionTest().Compute(builder.Build(), new LinkPredictionTestParameters(LinkScore.PreferentialAttachment));

        result.Auc.ShouldBeGreaterThan(0.9);
        result.Precision.ShouldBeGreaterThan(0.7);
        guess.Auc.ShouldBeLessThan(result.Auc);
    }

    [Fact]
    public void Test_AnyWorkerCount_GivesTheSameDigits()
    {
        var graph = RandomGraph.Of(80, 3, isDirected: false, isWeighted: false, seed: 3).Build();
        var parameters = new LinkPredictionTestParameters(LinkScore.Katz, Replicates: 8, NonEdges: 300);
        var alone = new LinkPredictionTest(1).Compute(graph, parameters);

        foreach (var workers in new[] { 2, 3, 8 })
            new LinkPredictionTest(workers).Compute(graph, parameters).ShouldBe(alone);
    }

    [Theory]
    [InlineData(new[] { 3.0, 2.0 }, new[] { 1.0, 0.0 }, 1.0, 1.0)]
    [InlineData(new[] { 1.0 }, new[] { 1.0, 1.0 }, 0.5, 1.0 / 3)]
    [InlineData(new[] { 3.0, 1.0 }, new[] { 2.0, 1.0, 0.0 }, ((3 + 1.5) / 6), 0.5)]
    public void RankedScores_KnownScores_MatchPairsByHand(double[] ties, double[] others, double auc, double precision)
    {
        RankedScores.Auc(ties, others).ShouldBe(auc, 1e-15);
        RankedScores.Precision(ties, others).ShouldBe(precision, 1e-15);
    }

    [Fact]
    public void Test_NothingToTest_Throws()
    {
        Should.Throw<ArgumentException>(() => new LinkPredictionTest().Compute(ToyGraph.Parse("a-b, c").Graph, new LinkPredictionTestParameters()));
        Should.Throw<ArgumentException>(
            () => new LinkPredictionTest().Compute(ToyGraph.Parse("a-b, b-c, a-c").Graph, new LinkPredictionTestParameters()));
    }

    private static double Expected(DenseGraph graph, LinkScore score, int u, int v)
    {
        int Degree(int node) => graph.Nodes.Count(other => graph.Has(node, other));
        var common = graph.Nodes.Where(z => graph.Has(u, z) && graph.Has(v, z)).ToArray();
        return score switch
        {
            LinkScore.CommonNeighbours => common.Length,
            LinkScore.Jaccard => common.Length == 0 ? 0 : common.Length / (double)graph.Nodes.Count(z => graph.Has(u, z) || graph.Has(v, z)),
            LinkScore.AdamicAdar => common.Sum(z => 1 / Math.Log(Degree(z))),
            LinkScore.ResourceAllocation => common.Sum(z => 1.0 / Degree(z)),
            LinkScore.PreferentialAttachment => Degree(u) * Degree(v),
            _ => Katz(graph, 0.05, u, v),
        };
    }

    /// <summary>(I − β A)⁻¹ − I by solving for a column.</summary>
    private static double Katz(DenseGraph graph, double beta, int u, int v)
    {
        var matrix = new double[graph.NodeCount, graph.NodeCount];
        foreach (var i in graph.Nodes)
            foreach (var j in graph.Nodes)
                matrix[i, j] = (i == j ? 1 : 0) - (graph.Has(i, j) ? beta : 0);
        return LinearSystem.Solve(matrix, [.. graph.Nodes.Select(node => node == u ? 1.0 : 0)])[v];
    }
}
