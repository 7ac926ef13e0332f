using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Centrality;

public sealed class CurrentFlowCentralityTests
{
    [Fact]
    public void Compute_Path_IsBetweennessAndInverseDistances()
    {
        //  on a tree all current follows the only path, and resistance is distance
        var result = new CurrentFlowCentrality().Compute(ToyGraph.Parse("a-b, b-c, c-d, e").Graph, new CurrentFlowParameters());

        result.Betweenness.ShouldMatch([0, 2, 2, 0, 0], "betweenness");
        result.NormalisedBetweenness.ShouldMatch([0, 1.0 / 3, 1.0 / 3, 0, 0], "normalised");
        result.Information.ShouldMatch([4.0 / 6, 1, 1, 4.0 / 6, 0], "information");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Compute_SmallGraphs_SolvesKirchhoffsEquations(bool isWeighted) => SmallGraphs.Check(directed: false, graph =>
    {
        var dense = new DenseGraph(graph);
        var reach = dense.Reach(isWeak: true);
        var (betweenness, resistance) = (new double[graph.NodeCount], new double[graph.NodeCount]);
        foreach (var s in dense.Nodes)
        {
            foreach (var t in dense.Nodes.Where(t => t != s && reach[s, t]))
            {
                var potential = Potentials(dense, s, t, isWeighted);
                resistance[s] += potential[s] - potential[t];
                foreach (var v in dense.Nodes.Where(v => v != s && v != t && s < t))
                    betweenness[v] += dense.Nodes.Sum(u => Conductance(dense, u, v, isWeighted) * Math.Abs(potential[u] - potential[v])) / 2;
            }
        }

        var result = new CurrentFlowCentrality().Compute(graph.Build(), new CurrentFlowParameters(isWeighted));

        result.Betweenness.ShouldMatch(betweenness, "betweenness");
        foreach (var v in dense.Nodes.Where(v => resistance[v] > 0))
            result.Information[v].ShouldBe(dense.Nodes.Count(u => reach[v, u]) / resistance[v], 1e-9);
    });

    [Fact]
    public void Compute_WeightsTooFarApart_SaysSo() => Should.Throw<InvalidOperationException>(() => new CurrentFlowCentrality().Compute(
            ToyGraph.Parse("a-b, b-c:1e-20, c-d, d-e").Graph, new CurrentFlowParameters(IsWeighted: true)))
        .Message.ShouldContain("differ by so much");

    [Fact]
    public void Compute_DirectedGraph_Throws() => Should.Throw<ArgumentException>(
        () => new CurrentFlowCentrality().Compute(ToyGraph.Parse("a>b").Graph, new CurrentFlowParameters()));

    [Fact]
    public void Compute_MoreMemoryThanAllowed_SaysHowMuch() => Should.Throw<ArgumentException>(
            () => new CurrentFlowCentrality().Compute(ToyGraph.Parse("a-b, b-c").Graph, new CurrentFlowParameters(MemoryLimit: 100)))
        .Message.ShouldContain("144");

    /// <summary>Potentials where 1 flows in at s and out at t, t at 0; nodes out of reach at 0 too.</summary>
    private static double[] Potentials(DenseGraph graph, int s, int t, bool isWeighted)
    {
        var reach = graph.Reach(isWeak: true);
        var (matrix, right) = (new double[graph.NodeCount, graph.NodeCount], new double[graph.NodeCount]);
        foreach (var u in graph.Nodes)
        {
            if (u == t || !reach[u, s])
            {
                matrix[u, u] = 1;
                continue;
            }

            right[u] = u == s ? 1 : 0;
            foreach (var v in graph.Nodes)
            {
                matrix[u, u] += Conductance(graph, u, v, isWeighted);
                matrix[u, v] -= Conductance(graph, u, v, isWeighted);
            }
        }

        return LinearSystem.Solve(matrix, right);
    }

    private static double Conductance(DenseGraph graph, int u, int v, bool isWeighted) =>
        isWeighted ? graph.Weight[u, v] : Math.Sign(graph.Weight[u, v]);
}
