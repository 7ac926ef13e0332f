using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Centrality;

public sealed class PersonalisedPageRankTests
{
    [Theory]
    [InlineData(DanglingRule.Restart)]
    [InlineData(DanglingRule.Uniform)]
    public void Compute_SmallGraphs_SolvesItsEquation(DanglingRule dangling) => SmallGraphs.Check(graph =>
    {
        const double Damping = 0.7;
        var dense = new DenseGraph(graph);
        var n = graph.NodeCount;
        double[] restart = [.. dense.Nodes.Select(node => node == 0 ? 3.0 : node == n - 1 ? 1.0 : 0)];
        var total = restart.Sum();
        var matrix = new double[n, n];
        foreach (var u in dense.Nodes)
        {
            var sum = dense.Nodes.Sum(v => dense.Weight[u, v]);
            foreach (var v in dense.Nodes)
            {
                var step = sum > 0 ? dense.Weight[u, v] / sum : dangling == DanglingRule.Restart ? restart[v] / total : 1.0 / n;
                matrix[v, u] = (u == v ? 1 : 0) - (Damping * step);
            }
        }

        var result = new PersonalisedPageRank().Compute(
            graph.Build(), new PersonalisedPageRankParameters([.. restart], Damping, dangling, IsWeighted: true));

        result.Scores.ShouldMatch(LinearSystem.Solve(matrix, [.. restart.Select(value => (1 - Damping) * value / total)]), "scores");
    });

    [Fact]
    public void Compute_BadRestart_Throws()
    {
        var graph = ToyGraph.Parse("a-b").Graph;

        Should.Throw<ArgumentException>(() => new PersonalisedPageRank().Compute(graph, new PersonalisedPageRankParameters([1.0])));
        Should.Throw<ArgumentException>(() => new PersonalisedPageRank().Compute(graph, new PersonalisedPageRankParameters([0.0, 0.0])));
        Should.Throw<ArgumentException>(() => new PersonalisedPageRank().Compute(graph, new PersonalisedPageRankParameters([1.0, -1.0])));
        Should.Throw<ArgumentException>(() => new PersonalisedPageRank().Compute(graph, new PersonalisedPageRankParameters([1.0, double.NaN])));
    }
}
