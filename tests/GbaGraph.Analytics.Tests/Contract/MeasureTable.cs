using System.Collections.Immutable;
using GbaGraph.Analytics.Approximation;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Closure;
using GbaGraph.Analytics.Cohesion;
using GbaGraph.Analytics.Communities;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.NullModels;
using GbaGraph.Analytics.Paths;
using GbaGraph.Analytics.Prediction;
using GbaGraph.Analytics.Structure;
using GbaGraph.Analytics.Temporal;

namespace GbaGraph.Analytics.Tests.Contract;

/// <summary>Measures by name, as the contract tests run them.</summary>
internal static class MeasureTable
{
    public delegate object Measure(CsrGraph graph, int workers, IProgress<double>? progress, CancellationToken cancellationToken);

    public static readonly IReadOnlyDictionary<string, Measure> ByName = new Dictionary<string, Measure>
    {
        ["weak components"] = (g, _, p, c) => new Components().Compute(g, new ComponentsParameters(), p, c),
        ["strong components"] = (g, _, p, c) => new Components().Compute(g, new ComponentsParameters(Connectivity.Strong), p, c),
        ["biconnected components"] = (g, _, p, c) => new BiconnectedComponents().Compute(g, p, c),
        ["structural holes"] = (g, w, p, c) => new StructuralHoles(w).Compute(g, new StructuralHolesParameters(IsWeighted: true), p, c),
        ["brokerage"] = (g, w, p, c) => new Brokerage(w).Compute(g, new BrokerageParameters(Groups(g), Permutations: 5), p, c),
        ["E-I index"] = (g, w, p, c) =>
            new ExternalInternalIndex(w).Compute(g, new ExternalInternalParameters(Groups(g), Permutations: 50), p, c),
        ["category mixing"] = (g, _, p, c) => new CategoryMixing().Compute(g, new CategoryMixingParameters(Groups(g)), p, c),
        ["assortativity"] = (g, _, p, c) => new Assortativity().Compute(g, new AssortativityParameters(), p, c),
        ["dyad census"] = (g, _, p, c) => new DyadCensus().Compute(g, p, c),
        ["triad census"] = (g, w, p, c) => new TriadCensus(w).Compute(g, p, c),
        ["centralisation"] = (g, w, p, c) =>
            new Centralisation(w).Compute(g, new CentralisationParameters(CentralisationMeasure.Betweenness), p, c),
        ["eigenvector"] = (g, w, p, c) => new EigenvectorCentrality(w).Compute(g, new EigenvectorParameters(), p, c),
        ["Katz"] = (g, w, p, c) => new KatzCentrality(w).Compute(g, new KatzParameters(0.05), p, c),
        ["hubs and authorities"] = (g, w, p, c) => new HubsAndAuthorities(w).Compute(g, new HitsParameters(), p, c),
        ["eccentricity"] = (g, w, p, c) => new Eccentricity(w).Compute(g, new EccentricityParameters(EdgeLength.Weight), p, c),
        ["Opsahl degree"] = (g, w, p, c) => new OpsahlDegree(w).Compute(g, new OpsahlParameters(), p, c),
        ["edge betweenness"] = (g, w, p, c) =>
            new EdgeBetweenness(w).Compute(g, new EdgeBetweennessParameters(EdgeLength.InverseWeight), p, c),
        ["current flow"] = (g, w, p, c) =>
            new CurrentFlowCentrality(w).Compute(Undirected(g), new CurrentFlowParameters(IsWeighted: true), p, c),
        ["path statistics"] = (g, w, p, c) => new PathStatistics(w).Compute(g, new PathStatisticsParameters(EdgeLength.Weight), p, c),
        ["rich club"] = (g, w, p, c) => new RichClub(w).Compute(g, new RichClubParameters(Samples: 20), p, c),
        ["core and periphery"] = (g, w, p, c) =>
            new CorePeriphery(w).Compute(g, new CorePeripheryParameters(CorePattern.Blocks, 1, 8, CoreNull.Degrees), p, c),
        ["continuous core"] = (g, _, p, c) => new ContinuousCorePeriphery().Compute(g, new ContinuousCoreParameters(Tolerance: 1e-9), p, c),
        ["small world"] = (g, w, p, c) => new SmallWorld(w).Compute(Undirected(g), new SmallWorldParameters(4), p, c),
        ["bootstrap"] = (g, w, p, c) => new LinkBootstrap(w).Compute(g, Scores, new LinkBootstrapParameters(20), p, c),
        ["tie sensitivity"] = (g, w, p, c) =>
            new TieSensitivity(w).Compute(g, Scores, new TieSensitivityParameters([new TieError(0.2), new TieError(0.1, 0.1)], 10), p, c),
        ["null model test"] = (g, w, p, c) =>
            new NullModelTest(w).Compute(g, Scores, g is null ? null! : ErdosRenyiModel.Like(g), new NullModelTestParameters(20), p, c),
        ["top closeness"] = (g, w, p, c) => new TopCloseness(w).Compute(g, new TopClosenessParameters(7), p, c),
        ["top closeness, other scale"] = (g, w, p, c) =>
            new TopCloseness(w).Compute(g, new TopClosenessParameters(7, ClosenessScale.WassermanFaust, PathDirection.In), p, c),
        ["approximate closeness"] = (g, w, p, c) => new ApproximateCloseness(w).Compute(Undirected(g), new ApproximateClosenessParameters(0.2), p, c),
        ["approximate harmonic"] = (g, w, p, c) => new ApproximateHarmonic(w).Compute(g, new ApproximateHarmonicParameters(0.2), p, c),
        ["approximate betweenness"] = (g, w, p, c) => new ApproximateBetweenness(w).Compute(g, new ApproximateBetweennessParameters(0.02), p, c),
        ["top betweenness"] = (g, w, p, c) => new TopBetweenness(w).Compute(g, new TopBetweennessParameters(3, 0.005), p, c),
        ["degree"] = (g, w, p, c) => new DegreeCentrality(w).Compute(g, new DegreeParameters(), p, c),
        ["betweenness"] = (g, w, p, c) => new BetweennessCentrality(w).Compute(g, new BetweennessParameters(), p, c),
        ["betweenness with lengths"] = (g, w, p, c) =>
            new BetweennessCentrality(w).Compute(g, new BetweennessParameters(EdgeLength.Weight), p, c),
        ["closeness"] = (g, w, p, c) => new ClosenessCentrality(w).Compute(g, new ClosenessParameters(), p, c),
        ["closeness with lengths"] = (g, w, p, c) =>
            new ClosenessCentrality(w).Compute(g, new ClosenessParameters(EdgeLength.InverseWeight, PathDirection.In), p, c),
        ["harmonic"] = (g, w, p, c) => new HarmonicCentrality(w).Compute(g, new HarmonicParameters(), p, c),
        ["weighted eigenvector"] = (g, w, p, c) => new EigenvectorCentrality(w).Compute(g, new EigenvectorParameters(IsWeighted: true), p, c),
        ["weighted Leiden, constant Potts"] = (g, w, p, c) => new LeidenCommunities(w).Compute(
            g, new LeidenParameters(CommunityQuality.ConstantPotts, 0.1, IsWeighted: true), p, c),
        ["evolution"] = (g, w, p, c) => new NetworkEvolution().Compute(
            Timed(g), (slice, token) => new PageRank(w).Compute(slice, new PageRankParameters(), null, token).Scores, new EvolutionParameters(0, 5), p, c),
        ["harmonic with lengths"] = (g, w, p, c) => new HarmonicCentrality(w).Compute(g, new HarmonicParameters(EdgeLength.Weight), p, c),
        ["PageRank"] = (g, w, p, c) => new PageRank(w).Compute(g, new PageRankParameters(), p, c),
        ["Leiden"] = (g, w, p, c) => new LeidenCommunities(w).Compute(Undirected(g), new LeidenParameters(), p, c),
        ["core numbers"] = (g, _, p, c) => new CoreNumbers().Compute(g, p, c),
        ["clustering"] = (g, w, p, c) => new ClusteringCoefficient(w).Compute(g, p, c),
        ["random removal"] = (g, w, p, c) => new RobustnessCurve(w).Compute(g, new RobustnessParameters(Replicates: 30), p, c),
        ["personalised PageRank"] = (g, w, p, c) => new PersonalisedPageRank(w).Compute(
            g, new PersonalisedPageRankParameters([.. Enumerable.Range(0, g?.NodeCount ?? 0).Select(node => node % 3 + 1.0)]), p, c),
        ["link prediction"] = (g, w, p, c) =>
            new LinkPrediction(w).Compute(Undirected(g), new LinkPredictionParameters(LinkScore.Katz, Beta: 0.02), p, c),
        ["weighted clustering"] = (g, w, p, c) =>
            new WeightedClustering(w).Compute(Undirected(g), new WeightedClusteringParameters(WeightedClusteringKind.Onnela), p, c),
        ["modularity"] = (g, _, p, c) => new PartitionModularity().Compute(g, new ModularityParameters(Groups(g)), p, c),
    };

    private static TemporalNetwork Timed(CsrGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var edges =
            from node in Enumerable.Range(0, graph.NodeCount)
            from other in graph.Neighbours(node).ToArray()
            where graph.IsDirected || node < other
            select new TimedEdge(node, other, (node + other) % 6);
        return new TemporalNetwork(graph.NodeCount, graph.IsDirected, edges);
    }

    private static ImmutableArray<int> Groups(CsrGraph graph) => [.. Enumerable.Range(0, graph?.NodeCount ?? 0).Select(node => node % 4)];

    private static CsrGraph Undirected(CsrGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var builder = new CsrGraphBuilder(graph.NodeCount, isDirected: false);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            var weights = graph.Weights(node);
            for (var i = 0; i < graph.Neighbours(node).Length; i++)
                builder.AddEdge(node, graph.Neighbours(node)[i], weights.IsEmpty ? 1 : weights[i]);
        }

        return builder.Build();
    }

    private static ImmutableArray<double> Scores(CsrGraph graph, CancellationToken cancellationToken) =>
        new EigenvectorCentrality(1).Compute(graph, new EigenvectorParameters(Tolerance: 1e-6), null, cancellationToken).Scores;
}
