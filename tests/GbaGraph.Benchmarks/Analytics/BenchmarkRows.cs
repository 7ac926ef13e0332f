using GbaGraph.Analytics.Approximation;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Closure;
using GbaGraph.Analytics.Communities;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;
using GbaGraph.Analytics.Randomness;
using GbaGraph.Analytics.Structure;

namespace GbaGraph.Benchmarks.Analytics;

/// <summary>What is measured.</summary>
internal static class BenchmarkRows
{
    private const string Dblp = "edges com-dblp.ungraph.txt.gz";
    private const int Links = 10_000_000;
    private const int Nodes = 1_000_000;

    private static readonly Lazy<(int[] Sources, int[] Targets)> Drawn = new(Draw);
    private static readonly Lazy<double[]> DrawnWeights = new(DrawWeights);

    public static readonly BenchmarkRow[] All =
    [
        new("betweenness, BA 20k/100k", "ba 20000 5", "betweenness", 10, Betweenness),
        new("betweenness, R-MAT 14 × 16", "rmat 14 16", "betweenness", 10, Betweenness),
        new("betweenness, SNAP Facebook", "edges facebook_combined.txt.gz", "betweenness", 4, Betweenness),
        new("betweenness, grid 100 × 100", "grid 100 100", "betweenness", 4, Betweenness),
        new("betweenness, BA 5k/25k, whole weights", "ba 5000 5 int", "betweenness", 2, Betweenness),
        new("betweenness, BA 5k/25k, real weights", "ba 5000 5 real", "betweenness", 2, Betweenness),
        new("harmonic, BA 20k/100k", "ba 20000 5", "harmonic", 50, Harmonic),
        new("closeness, BA 20k/100k", "ba 20000 5", "closeness", 50, Closeness),
        new("harmonic, grid 100 × 100", "grid 100 100", "harmonic", 6, Harmonic),
        new("closeness, grid 100 × 100", "grid 100 100", "closeness", 6, Closeness),
        new("PageRank, BA 1M/10M", "ba 1000000 10", "pagerank", 3, (graph, threads) => new PageRank(threads).Compute(graph, new PageRankParameters(Tolerance: 1e-10)).Scores),
        new("core numbers, com-dblp", Dblp, "cores", 2, (graph, _) => [.. new CoreNumbers().Compute(graph).Cores.Select(core => (double)core)]),
        new("local clustering, com-dblp", Dblp, "clustering", 2, (graph, threads) => new ClusteringCoefficient(threads).Compute(graph).Local),
        new("constraint, com-dblp", Dblp, "constraint", 2, (graph, threads) => [.. new StructuralHoles(threads).Compute(graph, new StructuralHolesParameters()).Constraint.Select(value => value ?? double.NaN)]),
        new("Leiden, com-dblp", Dblp, "leiden", 1.5, (graph, threads) => [new LeidenCommunities(threads).Compute(graph, new LeidenParameters(Iterations: 2)).Quality]),
        new("CSR of 10 M links, seconds", null, null, 1, (_, threads) => [Drawn10M(threads, MultiEdgeRule.Sum).EdgeCount]),
        new("CSR of 10 M links, summed weights: bytes held / (8 an arc + 8 a node)", null, null, 2, (_, threads) => [BytesOfLimit(() => Drawn10M(threads, MultiEdgeRule.Sum), HeldBytes)], IsRatio: true),
        new("CSR of 10 M links, summed weights: bytes allocated meanwhile / the same", null, null, 2, (_, threads) => [BytesOfLimit(() => Drawn10M(threads, MultiEdgeRule.Sum), AllocatedBytes)], IsRatio: true),
        new("CSR of 10 M links, given weights: bytes held / the same", null, null, 2, (_, threads) => [BytesOfLimit(() => Weighted10M(threads), HeldBytes)], IsRatio: true),
        new("CSR of 10 M links, given weights: bytes allocated meanwhile / the same", null, null, 2, (_, threads) => [BytesOfLimit(() => Weighted10M(threads), AllocatedBytes)], IsRatio: true),
        new("CSR of 10 M links, no weights: bytes held / the same", null, null, 2, (_, threads) => [BytesOfLimit(() => Drawn10M(threads, MultiEdgeRule.First), HeldBytes)], IsRatio: true),
        new("CSR of 10 M links, no weights: bytes allocated meanwhile / the same", null, null, 2, (_, threads) => [BytesOfLimit(() => Drawn10M(threads, MultiEdgeRule.First), AllocatedBytes)], IsRatio: true),
        MaskRow(0.1),
        MaskRow(0.5),
        MaskRow(0.9),
        new("approximate betweenness ε = 0.005, δ = 0.1, com-dblp, seconds", Dblp, null, 5, (graph, threads) => new ApproximateBetweenness(threads).Compute(graph, new ApproximateBetweennessParameters(0.005, 0.1)).Scores),
    ];

    private static BenchmarkRow MaskRow(double share) => new(
        FormattableString.Invariant($"sub-network of {share:P0} of the nodes of 10 M links: passes after which a copy pays"),
        null,
        null,
        4,
        (_, threads) => [MaskPasses.UntilACopyPays(Drawn10M(threads, MultiEdgeRule.First), share)],
        IsRatio: true);

    private static IReadOnlyList<double> Betweenness(CsrGraph graph, int threads) =>
        new BetweennessCentrality(threads).Compute(graph, new BetweennessParameters(EdgeLength.Weight)).Raw;

    private static IReadOnlyList<double> Harmonic(CsrGraph graph, int threads) =>
        new HarmonicCentrality(threads).Compute(graph, new HarmonicParameters()).Normalised;

    private static IReadOnlyList<double> Closeness(CsrGraph graph, int threads) =>
        new ClosenessCentrality(threads).Compute(graph, new ClosenessParameters()).Component;

    private static CsrGraph Drawn10M(int threads, MultiEdgeRule rule) =>
        CsrGraph.FromEdges(Nodes, isDirected: false, Drawn.Value.Sources, Drawn.Value.Targets, multiEdges: rule, workers: threads);

    private static CsrGraph Weighted10M(int threads) =>
        CsrGraph.FromEdges(Nodes, isDirected: false, Drawn.Value.Sources, Drawn.Value.Targets, DrawnWeights.Value, workers: threads);

    /// <summary>What a counter of bytes gains by making a graph, against two numbers of 4 bytes an arc and a node.</summary>
    private static double BytesOfLimit(Func<CsrGraph> make, Func<long> bytes)
    {
        (_, _) = (Drawn.Value, DrawnWeights.Value);
        var before = bytes();
        var graph = make();
        var gained = bytes() - before;
        return gained / (8.0 * ((2.0 * graph.EdgeCount) + graph.NodeCount));
    }

    private static long HeldBytes() => GC.GetTotalMemory(forceFullCollection: true);

    private static long AllocatedBytes() => GC.GetTotalAllocatedBytes(precise: true);

    private static (int[] Sources, int[] Targets) Draw()
    {
        var random = new SeededRandom(1);
        var (sources, targets) = (new int[Links], new int[Links]);
        for (var i = 0; i < Links; i++)
            (sources[i], targets[i]) = (random.Next(Nodes), random.Next(Nodes));
        return (sources, targets);
    }

    private static double[] DrawWeights()
    {
        var random = new SeededRandom(2);
        var weights = new double[Links];
        for (var i = 0; i < Links; i++)
            weights[i] = 1 + random.NextDouble();
        return weights;
    }
}
