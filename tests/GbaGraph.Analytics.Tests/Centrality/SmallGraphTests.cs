using GbaGraph.Analytics.Approximation;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Closure;
using GbaGraph.Analytics.Paths;
using GbaGraph.Analytics.Structure;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Centrality;

/// <summary>Centralities against their definitions written out, on random graphs of up to eight nodes.</summary>
public sealed class SmallGraphTests
{
    [Theory]
    [InlineData(EdgeLength.Hops)]
    [InlineData(EdgeLength.Weight)]
    [InlineData(EdgeLength.InverseWeight)]
    public void Paths_SmallGraphs_MatchDefinition(EdgeLength length) => SmallGraphs.Check(random =>
    {
        var (graph, expected) = (random.Build(), new BruteForce(random, length));
        var pairs = (graph.NodeCount - 1) * (graph.NodeCount - 2) / (graph.IsDirected ? 1 : 2);

        var betweenness = new BetweennessCentrality().Compute(graph, new BetweennessParameters(length));
        betweenness.Raw.ShouldMatch(expected.Betweenness(), "betweenness");
        betweenness.Normalised.ShouldMatch([.. expected.Betweenness().Select(score => pairs == 0 ? 0 : score / pairs)], "normalised");
        foreach (var direction in Enum.GetValues<PathDirection>())
        {
            var closeness = new ClosenessCentrality().Compute(graph, new ClosenessParameters(length, direction));
            closeness.WassermanFaust.ShouldMatch(expected.Closeness(direction), "closeness");
            closeness.Component.ShouldMatch(expected.ComponentCloseness(direction), "closeness per component");
            new HarmonicCentrality().Compute(graph, new HarmonicParameters(length, direction)).Raw.ShouldMatch(expected.Harmonic(direction), "harmonic");
            new Eccentricity().Compute(graph, new EccentricityParameters(length, direction)).Distances
                .ShouldMatch(expected.Eccentricity(direction), "eccentricity");
        }
    });

    [Theory]
    [InlineData(PathDirection.Out)]
    [InlineData(PathDirection.In)]
    public void ApproximateHarmonic_SmallGraphs_AreSampledWholly(PathDirection direction) => SmallGraphs.Check(random =>
    {
        var others = Math.Max(1, random.NodeCount - 1);

        new ApproximateHarmonic().Compute(random.Build(), new ApproximateHarmonicParameters(Direction: direction)).Normalised
            .ShouldMatch([.. new BruteForce(random, EdgeLength.Hops).Harmonic(direction).Select(sum => sum / others)], "harmonic");
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void PageRankAndCores_SmallGraphs_MatchDefinition(bool isWeighted) => SmallGraphs.Check(random =>
    {
        var (graph, expected) = (random.Build(), new BruteForce(random, EdgeLength.Hops));

        new PageRank().Compute(graph, new PageRankParameters(0.7, isWeighted)).Scores.ShouldMatch(expected.PageRank(0.7, isWeighted), "PageRank");
        new CoreNumbers().Compute(graph).Cores.ShouldBe(expected.Cores());
    });

    [Theory]
    [InlineData(DegreeDirection.Total)]
    [InlineData(DegreeDirection.Out)]
    [InlineData(DegreeDirection.In)]
    public void Degrees_SmallGraphs_CountTiesAndAddWeights(DegreeDirection direction) => SmallGraphs.Check(random =>
    {
        const double Alpha = 1.5;
        var (graph, dense) = (random.Build(), new DenseGraph(random));
        double Over(int v, Func<double, double> value)
        {
            var sent = direction == DegreeDirection.In && random.IsDirected ? 0 : dense.Nodes.Sum(u => value(dense.Weight[v, u]));
            return sent + (direction == DegreeDirection.Out || !random.IsDirected ? 0 : dense.Nodes.Sum(u => value(dense.Weight[u, v])));
        }

        double[] ties = [.. dense.Nodes.Select(v => Over(v, weight => Math.Sign(weight)))];
        double[] strengths = [.. dense.Nodes.Select(v => Over(v, weight => weight))];

        var degree = new DegreeCentrality().Compute(graph, new DegreeParameters(direction));
        degree.Raw.ShouldBe(ties);
        degree.Strength.ShouldBe(strengths);
        degree.Normalised.ShouldBe(ties.Select(count => random.NodeCount < 2 ? 0 : count / (random.NodeCount - 1)));
        new OpsahlDegree().Compute(graph, new OpsahlParameters(Alpha, direction)).Scores.ShouldMatch(
            [.. ties.Zip(strengths, (count, weight) => count == 0 ? 0 : count * Math.Pow(weight / count, Alpha))], "Opsahl");
    });

    [Fact]
    public void Clustering_SmallGraphs_CountsTriples() => SmallGraphs.Check(random =>
    {
        var dense = new DenseGraph(random);
        var open = (
            from v in dense.Nodes
            from a in dense.Nodes
            from b in dense.Nodes
            where a < b && a != v && b != v && dense.Touches(v, a) && dense.Touches(v, b)
            select (Middle: v, IsClosed: dense.Touches(a, b))).ToArray();
        double Share(IEnumerable<(int Middle, bool IsClosed)> triples) => triples.Select(triple => triple.IsClosed ? 1.0 : 0).DefaultIfEmpty().Average();
        double[] local = [.. dense.Nodes.Select(v => Share(open.Where(triple => triple.Middle == v)))];

        var result = new ClusteringCoefficient().Compute(random.Build());

        result.Triangles.ShouldBe(dense.Nodes.Select(v => (long)open.Count(triple => triple.Middle == v && triple.IsClosed)));
        result.Local.ShouldMatch(local, "local");
        result.Transitivity.ShouldBe(Share(open), 1e-12);
        result.Average.ShouldBe(local.Average(), 1e-12);
    });

    /// <summary>On a strongly connected graph one vector alone is positive and satisfies the equation (Perron and Frobenius).</summary>
    [Fact]
    public void Eigenvector_SmallConnectedGraphs_IsThePositiveSolution() => SmallGraphs.Check(directed: true, random =>
    {
        var ring = Enumerable.Range(0, random.NodeCount).Select(v => (v, (v + 1) % random.NodeCount, 1.0));
        random = random with { Edges = [.. random.Edges, .. ring] };
        if (random.NodeCount < 2)
            return;
        var dense = new DenseGraph(random);

        var result = new EigenvectorCentrality().Compute(random.Build(), new EigenvectorParameters(IsWeighted: true));

        result.Scores.ShouldAllBe(score => score > 0);
        foreach (var v in dense.Nodes)
            dense.Nodes.Sum(u => dense.Weight[u, v] * result.Scores[u]).ShouldBe(result.Eigenvalue * result.Scores[v], 1e-9);
    });

    [Theory]
    [InlineData(CentralisationMeasure.Degree)]
    [InlineData(CentralisationMeasure.OutDegree)]
    [InlineData(CentralisationMeasure.InDegree)]
    [InlineData(CentralisationMeasure.Betweenness)]
    [InlineData(CentralisationMeasure.Closeness)]
    public void Centralisation_SmallGraphs_ComparesWithTheStar(CentralisationMeasure measure) => SmallGraphs.Check(
        measure == CentralisationMeasure.Closeness ? false : null,
        random =>
        {
            var hasBothWays = measure is CentralisationMeasure.Degree or CentralisationMeasure.Betweenness;
            var leaves = Enumerable.Range(1, random.NodeCount - 1).ToArray();
            var star = random with
            {
                Edges =
                [
                    .. leaves.Where(_ => hasBothWays || measure != CentralisationMeasure.InDegree).Select(leaf => (0, leaf, 1.0)),
                    .. leaves.Where(_ => hasBothWays || measure == CentralisationMeasure.InDegree).Select(leaf => (leaf, 0, 1.0)),
                ],
            };

            var index = new Centralisation().Compute(random.Build(), new CentralisationParameters(measure)).Index;

            if (random.NodeCount < 3)
                index.ShouldBeNull();
            else
                index!.Value.ShouldBe(Spread(random, measure) / Spread(star, measure), 1e-9);
        });

    private static double Spread(RandomGraph graph, CentralisationMeasure measure)
    {
        var dense = new DenseGraph(graph);
        double[] scores = measure switch
        {
            CentralisationMeasure.Betweenness => new BruteForce(graph, EdgeLength.Hops).Betweenness(),
            CentralisationMeasure.Closeness => new BruteForce(graph, EdgeLength.Hops).Closeness(PathDirection.Out),
            _ => [.. dense.Nodes.Select(v => (double)dense.Nodes.Sum(u => Ties(dense, v, u, measure)))],
        };
        return scores.Sum(score => scores.Max() - score);
    }

    private static int Ties(DenseGraph graph, int v, int u, CentralisationMeasure measure)
    {
        var sends = graph.Has(v, u) && (measure != CentralisationMeasure.InDegree || !graph.IsDirected);
        return (sends ? 1 : 0) + (graph.IsDirected && measure != CentralisationMeasure.OutDegree && graph.Has(u, v) ? 1 : 0);
    }
}
