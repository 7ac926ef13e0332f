using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Centrality;

public sealed class SpectralCentralityTests
{
    [Fact]
    public void Eigenvector_Path_IsASineWave()
    {
        var result = new EigenvectorCentrality().Compute(ToyGraph.Parse("a-b, b-c, c-d, d-e").Graph, new EigenvectorParameters());

        result.Scores.ShouldMatch([.. Enumerable.Range(1, 5).Select(k => Math.Sqrt(1.0 / 3) * Math.Sin(Math.PI * k / 6))], "path");
        result.Eigenvalue.ShouldBe(2 * Math.Cos(Math.PI / 6), 1e-12);
    }

    [Theory]
    [InlineData(1e-12)]
    [InlineData(1e-3)]
    [InlineData(1)]
    [InlineData(1e90)]
    public void Eigenvector_WeightsInAnyUnit_AreTheSameScores(double unit)
    {
        //  a path with weights 3 and 4: A (3, 5, 4) = 5 (3, 5, 4), of norm √50
        var graph = new CsrGraphBuilder(3, isDirected: false).AddEdges([(0, 1, 3 * unit), (1, 2, 4 * unit)]).Build();

        var result = new EigenvectorCentrality().Compute(graph, new EigenvectorParameters(IsWeighted: true));

        result.Scores.ShouldMatch([3 / Math.Sqrt(50), 5 / Math.Sqrt(50), 4 / Math.Sqrt(50)], "path");
        (result.Eigenvalue / unit).ShouldBe(5, 1e-9);
    }

    [Theory]
    [InlineData("a, b")]
    [InlineData("a>b, b>c, a>c")]
    public void Eigenvector_NoCycle_HasEigenvalueZeroAndNoScores(string text)
    {
        var result = new EigenvectorCentrality().Compute(ToyGraph.Parse(text).Graph, new EigenvectorParameters());

        result.Eigenvalue.ShouldBe(0);
        result.Scores.ShouldAllBe(score => score == 0);
    }

    [Fact]
    public void Eigenvector_SmallGraphs_SatisfiesItsEquation() => SmallGraphs.Check(directed: false, graph =>
    {
        var dense = new DenseGraph(graph);

        var result = new EigenvectorCentrality().Compute(graph.Build(), new EigenvectorParameters(IsWeighted: true));

        foreach (var v in dense.Nodes)
            dense.Nodes.Sum(u => dense.Weight[u, v] * result.Scores[u]).ShouldBe(result.Eigenvalue * result.Scores[v], 1e-9);
        foreach (var v in dense.Nodes)
            result.Eigenvalue.ShouldBeGreaterThanOrEqualTo(Math.Sqrt(dense.Nodes.Sum(u => dense.Weight[u, v] * dense.Weight[u, v])) - 1e-9);
        result.Scores.ShouldAllBe(score => score >= 0);
    });

    [Fact]
    public void Eigenvector_TooFewIterations_Throws() => Should.Throw<InvalidOperationException>(
        () => new EigenvectorCentrality().Compute(ToyGraph.Parse("a-b, b-c").Graph, new EigenvectorParameters(MaximumIterations: 2)));

    [Fact]
    public void Katz_SmallGraphs_SolvesItsEquation() => SmallGraphs.Check(graph =>
    {
        const double Alpha = 0.03;
        var dense = new DenseGraph(graph);
        var matrix = new double[graph.NodeCount, graph.NodeCount];
        foreach (var u in dense.Nodes)
            foreach (var v in dense.Nodes)
                matrix[v, u] = (u == v ? 1 : 0) - (Alpha * dense.Weight[u, v]);

        var result = new KatzCentrality().Compute(graph.Build(), new KatzParameters(Alpha, Beta: 2, IsWeighted: true));

        result.Scores.ShouldMatch(LinearSystem.Solve(matrix, [.. dense.Nodes.Select(_ => 2.0)]), "Katz");
    });

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.6)]
    [InlineData(100)]
    public void Katz_AlphaTooLarge_SaysSo(double alpha) => Should.Throw<InvalidOperationException>(
            () => new KatzCentrality().Compute(ToyGraph.Parse("a-b, b-c, a-c").Graph, new KatzParameters(alpha)))
        .Message.ShouldContain("too large");

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void Katz_AlphaNotAboveZero_Throws(double alpha) => Should.Throw<ArgumentOutOfRangeException>(
        () => new KatzCentrality().Compute(ToyGraph.Parse("a-b").Graph, new KatzParameters(alpha)));

    [Fact]
    public void Hits_FundersAndFunded_AreToldApart()
    {
        //  a and b fund c; a funds d too
        var result = new HubsAndAuthorities().Compute(ToyGraph.Parse("a>c, b>c, a>d, e").Graph, new HitsParameters(Scale: VectorScale.Largest));

        var golden = (1 + Math.Sqrt(5)) / 2;
        result.Hubs.ShouldMatch([1, 1 / golden, 0, 0, 0], "hubs");
        result.Authorities.ShouldMatch([0, 0, 1, 1 / golden, 0], "authorities");
    }

    [Fact]
    public void Hits_SmallGraphs_AreSingularVectors() => SmallGraphs.Check(graph =>
    {
        var dense = new DenseGraph(graph);

        var result = new HubsAndAuthorities().Compute(graph.Build(), new HitsParameters(IsWeighted: true));

        var hubs = dense.Nodes.Select(u => dense.Nodes.Sum(v => dense.Weight[u, v] * result.Authorities[v])).ToArray();
        var norm = Math.Sqrt(hubs.Sum(value => value * value));
        result.Hubs.ShouldMatch([.. hubs.Select(value => norm == 0 ? 0 : value / norm)], "hubs");
        var back = dense.Nodes.Select(v => dense.Nodes.Sum(u => dense.Weight[u, v] * result.Hubs[u])).ToArray();
        back.ShouldMatch([.. result.Authorities.Select(value => value * norm)], "authorities");
    });

    [Fact]
    public void Scale_NoneWhereAMeasureHasNone_Throws()
    {
        var graph = ToyGraph.Parse("a-b").Graph;

        Should.Throw<ArgumentOutOfRangeException>(
            () => new EigenvectorCentrality().Compute(graph, new EigenvectorParameters(Scale: VectorScale.None)));
        Should.Throw<ArgumentOutOfRangeException>(() => new HubsAndAuthorities().Compute(graph, new HitsParameters(Scale: VectorScale.None)));
    }

    [Fact]
    public void Spectral_GraphLargeEnoughForThreads_GivesTheSameBits()
    {
        var graph = RandomGraph.Of(3000, 8, isDirected: true, isWeighted: true, seed: 6).Build();

        new EigenvectorCentrality(4).Compute(graph, new EigenvectorParameters()).Scores
            .ShouldEqualBitwise(new EigenvectorCentrality(1).Compute(graph, new EigenvectorParameters()).Scores);
        new KatzCentrality(3).Compute(graph, new KatzParameters(0.05)).Scores
            .ShouldEqualBitwise(new KatzCentrality(1).Compute(graph, new KatzParameters(0.05)).Scores);
    }

    [Theory]
    [InlineData(0, new[] { 2.0, 2.0, 2.0 })]
    [InlineData(1, new[] { 4.0, 5.0, 7.0 })]
    [InlineData(0.5, new[] { 2.8284271247461903, 3.1622776601683795, 3.7416573867739413 })]
    public void OpsahlDegree_Triangle_IsBetweenTiesAndWeight(double alpha, double[] expected) =>
        new OpsahlDegree().Compute(ToyGraph.Parse("a-b:1, a-c:3, b-c:4").Graph, new OpsahlParameters(alpha)).Scores
            .ShouldMatch(expected, "Opsahl");
}
