using GbaGraph.Analytics.Closure;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Closure;

public sealed class WeightedClusteringTests
{
    [Theory]
    [InlineData(WeightedClusteringKind.Onnela)]
    [InlineData(WeightedClusteringKind.Barrat)]
    [InlineData(WeightedClusteringKind.Fagiolo)]
    public void Compute_SmallGraphs_MatchTheDefinition(WeightedClusteringKind kind) =>
        SmallGraphs.Check(directed: kind == WeightedClusteringKind.Fagiolo, graph =>
        {
            var dense = new DenseGraph(graph);

            var scores = new WeightedClustering().Compute(graph.Build(), new WeightedClusteringParameters(kind)).Scores;

            scores.ShouldMatch([.. dense.Nodes.Select(node => Expected(dense, kind, node))], kind.ToString());
        });

    [Theory]
    [InlineData(WeightedClusteringKind.Onnela)]
    [InlineData(WeightedClusteringKind.Barrat)]
    public void Compute_WeightsIgnored_IsPlainClustering(WeightedClusteringKind kind)
    {
        var graph = RandomGraph.Of(60, 4, isDirected: false, isWeighted: true, seed: 3).Build();

        new WeightedClustering().Compute(graph, new WeightedClusteringParameters(kind, IsWeighted: false)).Scores
            .ShouldMatch(new ClusteringCoefficient().Compute(graph).Local, "clustering");
    }

    [Fact]
    public void Compute_DirectedCycleAndItsReverse_CloseHalfAndAll()
    {
        //  of the two directed triangles around, one is there; then both, and all of eight
        Fagiolo("a>b, b>c, c>a").ShouldBe([0.5, 0.5, 0.5]);
        Fagiolo("a>b, b>a, b>c, c>b, c>a, a>c").ShouldBe([1.0, 1.0, 1.0]);
    }

    [Fact]
    public void Compute_OtherSortOfGraph_Throws()
    {
        Should.Throw<ArgumentException>(() => Fagiolo("a-b"));
        Should.Throw<ArgumentException>(() => new WeightedClustering().Compute(
            ToyGraph.Parse("a>b").Graph, new WeightedClusteringParameters(WeightedClusteringKind.Barrat)));
    }

    private static IReadOnlyList<double> Fagiolo(string text) => new WeightedClustering()
        .Compute(ToyGraph.Parse(text).Graph, new WeightedClusteringParameters(WeightedClusteringKind.Fagiolo)).Scores;

    private static double Expected(DenseGraph graph, WeightedClusteringKind kind, int i)
    {
        var largest = graph.Nodes.Max(u => graph.Nodes.Max(v => graph.Weight[u, v]));
        double Root(int u, int v) => graph.Has(u, v) ? Math.Pow(graph.Weight[u, v] / largest, 1.0 / 3) : 0;
        var contacts = graph.Nodes.Where(j => graph.Touches(i, j)).ToArray();
        var pairs = (from j in contacts from k in contacts where j != k select (j, k)).ToArray();
        double degree = graph.Nodes.Count(j => graph.Has(i, j)) + graph.Nodes.Count(j => graph.Has(j, i));
        double both = graph.Nodes.Count(j => graph.Has(i, j) && graph.Has(j, i));
        var (closed, possible) = kind switch
        {
            WeightedClusteringKind.Onnela => (pairs.Sum(p => Root(i, p.j) * Root(p.j, p.k) * Root(p.k, i)), pairs.Length),
            WeightedClusteringKind.Barrat => (
                pairs.Where(p => graph.Has(p.j, p.k)).Sum(p => (graph.Weight[i, p.j] + graph.Weight[i, p.k]) / 2),
                contacts.Sum(j => graph.Weight[i, j]) * (contacts.Length - 1)),
            _ => (
                pairs.Sum(p => (Root(i, p.j) + Root(p.j, i)) * (Root(p.j, p.k) + Root(p.k, p.j)) * (Root(p.k, i) + Root(i, p.k))),
                2 * ((degree * (degree - 1)) - (2 * both))),
        };
        return possible > 0 ? closed / possible : 0;
    }
}
