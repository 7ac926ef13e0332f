using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Closure;
using GbaGraph.Analytics.Cohesion;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Centrality;

/// <summary>Paths, stars, cycles, complete graphs and grids, whose values have closed formulas.</summary>
public sealed class ClosedFormulaTests
{
    private const double Damping = 0.85;

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(150)]
    public void Path_OfAnyLength_HasItsFormulas(int n)
    {
        var path = Graph(n, Enumerable.Range(1, n - 1).Select(v => (v - 1, v)));
        var nodes = Enumerable.Range(0, n).ToArray();

        Betweenness(path).ShouldMatch([.. nodes.Select(v => (double)v * (n - 1 - v))], "betweenness");
        Closeness(path).ShouldMatch([.. nodes.Select(v => (n - 1) / OnALine(v, n))], "closeness");
        Harmonic(path).ShouldMatch([.. nodes.Select(v => HarmonicNumber(v) + HarmonicNumber(n - 1 - v))], "harmonic");
        Eccentricities(path).ShouldBe(nodes.Select(v => (double)Math.Max(v, n - 1 - v)));
        AveragePathLength(path).ShouldBe((n + 1) / 3.0, 1e-9);
        new EdgeBetweenness().Compute(path, new EdgeBetweennessParameters()).Edges.Select(edge => edge.Raw)
            .ShouldBe(Enumerable.Range(1, n - 1).Select(v => (double)v * (n - v)));
        new CurrentFlowCentrality().Compute(path, new CurrentFlowParameters()).Betweenness.ShouldMatch(Betweenness(path), "current flow");
        new CoreNumbers().Compute(path).Degeneracy.ShouldBe(1);
        new BiconnectedComponents().Compute(path).Bridges.Length.ShouldBe(n - 1);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(200)]
    public void Star_OfAnySize_HasItsFormulas(int n)
    {
        var star = Graph(n, Enumerable.Range(1, n - 1).Select(leaf => (0, leaf)));
        double[] CentreAndLeaves(double centre, double leaf) => [centre, .. Enumerable.Repeat(leaf, n - 1)];

        Betweenness(star).ShouldBe(CentreAndLeaves((n - 1) * (n - 2) / 2.0, 0));
        Closeness(star).ShouldMatch(CentreAndLeaves(1, (n - 1) / ((2.0 * n) - 3)), "closeness");
        Harmonic(star).ShouldMatch(CentreAndLeaves(n - 1, n / 2.0), "harmonic");
        Eccentricities(star).ShouldBe(CentreAndLeaves(1, 2));
        AveragePathLength(star).ShouldBe(2 * (n - 1.0) / n, 1e-9);
        Eigenvalue(star).ShouldBe(Math.Sqrt(n - 1), 1e-9);
        var centre = (((1 - Damping) / n) + Damping) / (1 + Damping);
        new PageRank().Compute(star, new PageRankParameters(Damping)).Scores.ShouldMatch(CentreAndLeaves(centre, (1 - centre) / (n - 1)), "PageRank");
        new ClusteringCoefficient().Compute(star).Transitivity.ShouldBe(0);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(101)]
    public void Cycle_OfAnyLength_HasItsFormulas(int n)
    {
        var cycle = Graph(n, Enumerable.Range(0, n).Select(v => (v, (v + 1) % n)));
        double[] All(double value) => [.. Enumerable.Repeat(value, n)];
        var distances = n * n / 4;

        Betweenness(cycle).ShouldMatch(All(n % 2 == 0 ? (n - 2) * (n - 2) / 8.0 : (n - 1) * (n - 3) / 8.0), "betweenness");
        Closeness(cycle).ShouldMatch(All((n - 1.0) / distances), "closeness");
        Harmonic(cycle).ShouldMatch(All((2 * HarmonicNumber((n - 1) / 2)) + (n % 2 == 0 ? 2.0 / n : 0)), "harmonic");
        Eccentricities(cycle).ShouldBe(All(n / 2));
        AveragePathLength(cycle).ShouldBe(distances / (n - 1.0), 1e-9);
        Eigenvalue(cycle).ShouldBe(2, 1e-9);
        new PageRank().Compute(cycle, new PageRankParameters(Damping)).Scores.ShouldMatch(All(1.0 / n), "PageRank");
        new CoreNumbers().Compute(cycle).Cores.ShouldAllBe(core => core == 2);
        new BiconnectedComponents().Compute(cycle).ArticulationPoints.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(90)]
    public void CompleteGraph_OfAnySize_HasItsFormulas(int n)
    {
        var complete = Graph(n, from v in Enumerable.Range(0, n) from u in Enumerable.Range(0, v) select (u, v));
        double[] All(double value) => [.. Enumerable.Repeat(value, n)];
        var clustering = new ClusteringCoefficient().Compute(complete);
        var flow = new CurrentFlowCentrality().Compute(complete, new CurrentFlowParameters());

        Betweenness(complete).ShouldBe(All(0));
        Closeness(complete).ShouldBe(All(1));
        Harmonic(complete).ShouldBe(All(n - 1));
        AveragePathLength(complete).ShouldBe(1);
        Eigenvalue(complete).ShouldBe(n - 1, 1e-9);
        (clustering.Transitivity, clustering.Average).ShouldBe((1.0, 1.0));
        clustering.Triangles.ShouldAllBe(count => count == (n - 1L) * (n - 2) / 2);
        flow.Betweenness.ShouldMatch(All((n - 1.0) * (n - 2) / (2 * n)), "current flow");
        flow.Information.ShouldMatch(All(n * n / (2 * (n - 1.0))), "information");
        new EdgeBetweenness().Compute(complete, new EdgeBetweennessParameters()).Edges.ShouldAllBe(edge => edge.Raw == 1);
        new CoreNumbers().Compute(complete).Degeneracy.ShouldBe(n - 1);
    }

    [Theory]
    [InlineData(2, 3)]
    [InlineData(4, 5)]
    [InlineData(7, 11)]
    public void Grid_OfAnySize_HasItsFormulas(int rows, int columns)
    {
        var n = rows * columns;
        var places = Enumerable.Range(0, n).Select(v => (Row: v / columns, Column: v % columns)).ToArray();
        var grid = Graph(n, [
            .. Enumerable.Range(0, n).Where(v => places[v].Column > 0).Select(v => (v - 1, v)),
            .. Enumerable.Range(0, n).Where(v => places[v].Row > 0).Select(v => (v - columns, v))]);

        Closeness(grid).ShouldMatch(
            [.. places.Select(at => (n - 1) / ((columns * OnALine(at.Row, rows)) + (rows * OnALine(at.Column, columns))))], "closeness");
        Eccentricities(grid).ShouldBe(places.Select(at => (double)Math.Max(at.Row, rows - 1 - at.Row) + Math.Max(at.Column, columns - 1 - at.Column)));
        AveragePathLength(grid).ShouldBe((rows + columns) / 3.0, 1e-9);
        Eigenvalue(grid).ShouldBe((2 * Math.Cos(Math.PI / (rows + 1))) + (2 * Math.Cos(Math.PI / (columns + 1))), 1e-9);
        Betweenness(grid).ShouldMatch([.. Enumerable.Range(0, n).Select(v => PathsThrough(places, v))], "betweenness");
    }

    /// <summary>Shortest paths in a grid are choices of where to turn: binomials.</summary>
    private static double PathsThrough((int Row, int Column)[] places, int v)
    {
        var sum = 0.0;
        for (var s = 0; s < places.Length; s++)
        {
            for (var t = 0; t < s; t++)
            {
                var isBetween = s != v && t != v && Apart(places[s], places[v]) + Apart(places[v], places[t]) == Apart(places[s], places[t]);
                sum += isBetween ? Paths(places[s], places[v]) * Paths(places[v], places[t]) / Paths(places[s], places[t]) : 0;
            }
        }

        return sum;
    }

    private static int Apart((int Row, int Column) a, (int Row, int Column) b) => Math.Abs(a.Row - b.Row) + Math.Abs(a.Column - b.Column);

    private static double Paths((int Row, int Column) a, (int Row, int Column) b)
    {
        var count = 1.0;
        for (var step = 1; step <= Math.Abs(a.Row - b.Row); step++)
            count = count * (Math.Abs(a.Column - b.Column) + step) / step;
        return count;
    }

    /// <summary>The sum of the distances from a place on a line of so many.</summary>
    private static double OnALine(int place, int count) => (place * (place + 1) / 2.0) + ((count - 1 - place) * (count - place) / 2.0);

    private static double HarmonicNumber(int n) => Enumerable.Range(1, n).Sum(i => 1.0 / i);

    private static CsrGraph Graph(int nodeCount, IEnumerable<(int, int)> edges) =>
        new CsrGraphBuilder(nodeCount, isDirected: false, MultiEdgeRule.First).AddEdges(edges).Build();

    private static IReadOnlyList<double> Betweenness(CsrGraph graph) => new BetweennessCentrality().Compute(graph, new BetweennessParameters()).Raw;

    private static IReadOnlyList<double> Closeness(CsrGraph graph) => new ClosenessCentrality().Compute(graph, new ClosenessParameters()).Component;

    private static IReadOnlyList<double> Harmonic(CsrGraph graph) => new HarmonicCentrality().Compute(graph, new HarmonicParameters()).Raw;

    private static IReadOnlyList<double> Eccentricities(CsrGraph graph) => new Eccentricity().Compute(graph, new EccentricityParameters()).Distances;

    private static double AveragePathLength(CsrGraph graph) => new PathStatistics().Compute(graph, new PathStatisticsParameters()).AveragePathLength!.Value;

    private static double Eigenvalue(CsrGraph graph) => new EigenvectorCentrality().Compute(graph, new EigenvectorParameters()).Eigenvalue;
}
