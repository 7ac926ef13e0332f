using System.Collections.Immutable;
using System.Text.Json;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Closure;
using GbaGraph.Analytics.Cohesion;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;
using GbaGraph.Analytics.Prediction;
using GbaGraph.Analytics.Structure;
using static GbaGraph.Analytics.Tests.Oracles.ReferenceValues;

namespace GbaGraph.Analytics.Tests.Oracles;

/// <summary>The measures of position, structure and cohesion by the names that the reference values use.</summary>
internal static class StructureMeasures
{
    public delegate double?[] Measure(ReferenceGraph graph, JsonElement reference);

    public static readonly IReadOnlyDictionary<string, Measure> ByName = new Dictionary<string, Measure>
    {
        ["components"] = (g, _) => Row(Labels(g.Graph, Connectivity.Weak)),
        ["strong_components"] = (g, _) => Row(Labels(g.Graph, Connectivity.Strong)),
        ["articulation_points"] = (g, _) => Row(new BiconnectedComponents().Compute(g.Graph).ArticulationPoints),
        ["bridges"] = (g, _) => Row(new BiconnectedComponents().Compute(g.Graph).Bridges.SelectMany(b => new[] { b.Source, b.Target })),
        ["constraint"] = (g, _) => [.. Holes(g, isWeighted: false).Constraint],
        ["constraint_weighted"] = (g, _) => [.. Holes(g, isWeighted: true).Constraint],
        ["effective_size"] = (g, _) => [.. Holes(g, isWeighted: false).EffectiveSize],
        ["effective_size_weighted"] = (g, _) => [.. Holes(g, isWeighted: true).EffectiveSize],
        ["efficiency"] = (g, _) => [.. Holes(g, isWeighted: false).Efficiency],
        ["efficiency_weighted"] = (g, _) => [.. Holes(g, isWeighted: true).Efficiency],
        ["hierarchy"] = (g, _) => [.. Holes(g, isWeighted: false).Hierarchy],
        ["hierarchy_weighted"] = (g, _) => [.. Holes(g, isWeighted: true).Hierarchy],
        ["degree_assortativity"] = (g, _) => [new Assortativity().Compute(g.Graph, new AssortativityParameters()).Coefficient],
        ["attribute_assortativity"] = (g, _) =>
            [new CategoryMixing().Compute(g.Graph, new CategoryMixingParameters([.. g.Groups])).Assortativity],
        ["ei_index"] = (g, _) => [Ei(g).Index],
        ["ei_index_group"] = (g, _) => [.. Ei(g).ByGroup],
        ["ei_index_node"] = (g, _) => [.. Ei(g).ByNode],
        ["density"] = (g, _) => [new DyadCensus().Compute(g.Graph).Density],
        ["reciprocity"] = (g, _) => [new DyadCensus().Compute(g.Graph).Reciprocity],
        ["dyad_census"] = (g, _) => new DyadCensus().Compute(g.Graph) is var d ? [d.Mutual, d.Asymmetric, d.Null] : [],
        ["triad_census"] = (g, _) => [.. new TriadCensus().Compute(g.Graph).Counts.Select(count => (double?)count)],
        ["brokerage"] = (g, _) =>
            [.. new Brokerage().Compute(g.Graph, new BrokerageParameters([.. g.Groups])).Counts.SelectMany(role => role).Select(count => (double?)count)],
        ["rich_club"] = (g, _) =>
            [.. new RichClub().Compute(g.Graph, new RichClubParameters()).Rows.SelectMany(row => new double?[] { row.Degree, row.Coefficient })],
        ["core_periphery_or"] = (g, reference) => Core(g, reference, CorePattern.CoreTies),
        ["core_periphery_blocks"] = (g, reference) => Core(g, reference, CorePattern.Blocks),
        ["pagerank_personalised"] = (g, _) => Personal(g, DanglingRule.Restart, isWeighted: false),
        ["pagerank_personalised_weighted"] = (g, _) => Personal(g, DanglingRule.Restart, isWeighted: true),
        ["pagerank_personalised_dangling_uniform"] = (g, _) => Personal(g, DanglingRule.Uniform, isWeighted: false),
        ["pagerank_personalised_dangling_uniform_weighted"] = (g, _) => Personal(g, DanglingRule.Uniform, isWeighted: true),
        ["common_neighbours"] = (g, reference) => Pairs(g, reference, LinkScore.CommonNeighbours),
        ["jaccard"] = (g, reference) => Pairs(g, reference, LinkScore.Jaccard),
        ["adamic_adar"] = (g, reference) => Pairs(g, reference, LinkScore.AdamicAdar),
        ["resource_allocation"] = (g, reference) => Pairs(g, reference, LinkScore.ResourceAllocation),
        ["preferential_attachment"] = (g, reference) => Pairs(g, reference, LinkScore.PreferentialAttachment),
        ["clustering_onnela_weighted"] = (g, _) => Clustering(g, WeightedClusteringKind.Onnela, isWeighted: true),
        ["clustering_barrat_weighted"] = (g, _) => Clustering(g, WeightedClusteringKind.Barrat, isWeighted: true),
        ["clustering_fagiolo"] = (g, _) => Clustering(g, WeightedClusteringKind.Fagiolo, isWeighted: false),
        ["clustering_fagiolo_weighted"] = (g, _) => Clustering(g, WeightedClusteringKind.Fagiolo, isWeighted: true),
        ["transitivity"] = (g, _) => [new ClusteringCoefficient().Compute(g.Graph).Transitivity],
        ["average_clustering"] = (g, _) => [new ClusteringCoefficient().Compute(g.Graph).Average],
        ["average_clustering_defined"] = (g, _) => [new ClusteringCoefficient().Compute(g.Graph).AverageDefined],
        ["gini_degree"] = (g, _) => [Concentration.Gini(new DegreeCentrality().Compute(g.Graph, new DegreeParameters()).Raw.AsSpan())],
        ["gini_betweenness"] = (g, _) =>
            [Concentration.Gini(new BetweennessCentrality().Compute(g.Graph, new BetweennessParameters()).Raw.AsSpan())],
        ["eccentricity"] = (g, _) => Ecc(g, EdgeLength.Hops, PathDirection.Out),
        ["eccentricity_out"] = (g, _) => Ecc(g, EdgeLength.Hops, PathDirection.Out),
        ["eccentricity_in"] = (g, _) => Ecc(g, EdgeLength.Hops, PathDirection.In),
        ["eccentricity_weighted"] = (g, _) => Ecc(g, EdgeLength.Weight, PathDirection.Out),
        ["eccentricity_weighted_out"] = (g, _) => Ecc(g, EdgeLength.Weight, PathDirection.Out),
        ["eccentricity_weighted_in"] = (g, _) => Ecc(g, EdgeLength.Weight, PathDirection.In),
        ["diameter"] = (g, _) => [Distances(g, EdgeLength.Hops).Diameter],
        ["diameter_weighted"] = (g, _) => [Distances(g, EdgeLength.Weight).Diameter],
        ["radius"] = (g, _) => [Distances(g, EdgeLength.Hops).Radius],
        ["radius_weighted"] = (g, _) => [Distances(g, EdgeLength.Weight).Radius],
        ["average_path_length"] = (g, _) => [Distances(g, EdgeLength.Hops).AveragePathLength],
        ["average_path_length_weighted"] = (g, _) => [Distances(g, EdgeLength.Weight).AveragePathLength],
        ["edge_betweenness"] = (g, _) => EdgeScores(g, EdgeLength.Hops),
        ["edge_betweenness_weighted"] = (g, _) => EdgeScores(g, EdgeLength.Weight),
        ["modularity"] = (g, _) => [Modularity(g, [.. g.Groups], isWeighted: false)],
        ["modularity_weighted"] = (g, _) => [Modularity(g, [.. g.Groups], isWeighted: true)],
        ["modularity_best"] = (g, reference) => [Modularity(g, Partition(reference), isWeighted: false)],
        ["modularity_best_weighted"] = (g, reference) => [Modularity(g, Partition(reference), isWeighted: true)],
        ["eigenvector_l2"] = (g, _) => Eigenvector(g, isWeighted: false, VectorScale.Euclidean),
        ["eigenvector_max"] = (g, _) => Eigenvector(g, isWeighted: false, VectorScale.Largest),
        ["eigenvector_l2_weighted"] = (g, _) => Eigenvector(g, isWeighted: true, VectorScale.Euclidean),
        ["eigenvector_max_weighted"] = (g, _) => Eigenvector(g, isWeighted: true, VectorScale.Largest),
        ["katz"] = (g, reference) => Katz(g, reference, isWeighted: false, VectorScale.None),
        ["katz_l2"] = (g, reference) => Katz(g, reference, isWeighted: false, VectorScale.Euclidean),
        ["katz_weighted"] = (g, reference) => Katz(g, reference, isWeighted: true, VectorScale.None),
        ["katz_l2_weighted"] = (g, reference) => Katz(g, reference, isWeighted: true, VectorScale.Euclidean),
        ["hits_hub_l2"] = (g, _) => Row(Hits(g, isWeighted: false, VectorScale.Euclidean).Hubs),
        ["hits_hub_sum1"] = (g, _) => Row(Hits(g, isWeighted: false, VectorScale.Sum).Hubs),
        ["hits_authority_l2"] = (g, _) => Row(Hits(g, isWeighted: false, VectorScale.Euclidean).Authorities),
        ["hits_authority_sum1"] = (g, _) => Row(Hits(g, isWeighted: false, VectorScale.Sum).Authorities),
        ["hits_hub_l2_weighted"] = (g, _) => Row(Hits(g, isWeighted: true, VectorScale.Euclidean).Hubs),
        ["hits_hub_sum1_weighted"] = (g, _) => Row(Hits(g, isWeighted: true, VectorScale.Sum).Hubs),
        ["hits_authority_l2_weighted"] = (g, _) => Row(Hits(g, isWeighted: true, VectorScale.Euclidean).Authorities),
        ["hits_authority_sum1_weighted"] = (g, _) => Row(Hits(g, isWeighted: true, VectorScale.Sum).Authorities),
        ["centralisation_degree"] = (g, _) => [Central(g, CentralisationMeasure.Degree)],
        ["centralisation_degree_out"] = (g, _) => [Central(g, CentralisationMeasure.OutDegree)],
        ["centralisation_degree_in"] = (g, _) => [Central(g, CentralisationMeasure.InDegree)],
        ["centralisation_betweenness"] = (g, _) => [Central(g, CentralisationMeasure.Betweenness)],
    };

    private static ImmutableArray<int> Labels(CsrGraph graph, Connectivity connectivity) =>
        new Components().Compute(graph, new ComponentsParameters(connectivity)).Labels;

    private static StructuralHolesResult Holes(ReferenceGraph graph, bool isWeighted) =>
        new StructuralHoles().Compute(graph.Graph, new StructuralHolesParameters(isWeighted));

    private static ExternalInternalResult Ei(ReferenceGraph graph) =>
        new ExternalInternalIndex().Compute(graph.Graph, new ExternalInternalParameters([.. graph.Groups]));

    private static double? Central(ReferenceGraph graph, CentralisationMeasure measure) =>
        new Centralisation().Compute(graph.Graph, new CentralisationParameters(measure)).Index;

    private static double?[] Ecc(ReferenceGraph graph, EdgeLength length, PathDirection direction) =>
        Row(new Eccentricity().Compute(graph.Graph, new EccentricityParameters(length, direction)).Distances);

    private static PathStatisticsResult Distances(ReferenceGraph graph, EdgeLength length) =>
        new PathStatistics().Compute(graph.Graph, new PathStatisticsParameters(length));

    private static double?[] EdgeScores(ReferenceGraph graph, EdgeLength length) => Row(
        new EdgeBetweenness().Compute(graph.Graph, new EdgeBetweennessParameters(length)).Edges
            .SelectMany(edge => new[] { edge.Source, edge.Target, edge.Raw }));

    private static double? Modularity(ReferenceGraph graph, ImmutableArray<int> communities, bool isWeighted) =>
        new PartitionModularity().Compute(graph.Graph, new ModularityParameters(communities, IsWeighted: isWeighted)).Modularity;

    private static ImmutableArray<int> Partition(JsonElement reference) =>
        [.. reference.GetProperty("parameters").GetProperty("partition").EnumerateArray().Select(label => label.GetInt32())];

    private static double?[] Eigenvector(ReferenceGraph graph, bool isWeighted, VectorScale scale) =>
        Row(new EigenvectorCentrality().Compute(graph.Graph, new EigenvectorParameters(isWeighted, scale)).Scores);

    private static double?[] Katz(ReferenceGraph graph, JsonElement reference, bool isWeighted, VectorScale scale)
    {
        var alpha = reference.GetProperty("parameters").GetProperty("alpha").GetDouble();
        return Row(new KatzCentrality().Compute(graph.Graph, new KatzParameters(alpha, 1, isWeighted, scale)).Scores);
    }

    private static HitsResult Hits(ReferenceGraph graph, bool isWeighted, VectorScale scale) =>
        new HubsAndAuthorities().Compute(graph.Graph, new HitsParameters(isWeighted, scale));

    /// <summary>The fit, and all cores that reach it if the one that was found is among them.</summary>
    private static double?[] Core(ReferenceGraph graph, JsonElement reference, CorePattern pattern)
    {
        var result = new CorePeriphery().Compute(graph.Graph, new CorePeripheryParameters(pattern));
        var cores = reference.GetProperty("values").GetProperty("cores");
        var isKnown = cores.EnumerateArray().Any(core => core.EnumerateArray().Select(node => node.GetInt32()).SequenceEqual(result.Core));
        return isKnown || result.Fit is null ? [result.Fit, .. Flatten(cores)] : [result.Fit];
    }

    private static double?[] Personal(ReferenceGraph graph, DanglingRule dangling, bool isWeighted)
    {
        var n = graph.Graph.NodeCount;
        var restart = Enumerable.Range(0, n).Select(node => node == 0 ? 0.75 : node == n - 1 ? 0.25 : 0);
        return Row(new PersonalisedPageRank()
            .Compute(graph.Graph, new PersonalisedPageRankParameters([.. restart], 0.85, dangling, isWeighted)).Scores);
    }

    private static double?[] Pairs(ReferenceGraph graph, JsonElement reference, LinkScore score)
    {
        var pairs = reference.GetProperty("values").EnumerateArray().Select(row => (row[0].GetInt32(), row[1].GetInt32()));
        return
        [
            .. new LinkPrediction().Compute(graph.Graph, new LinkPredictionParameters(score, [.. pairs])).Pairs
                .SelectMany(pair => new double?[] { pair.First, pair.Second, pair.Score }),
        ];
    }

    private static double?[] Clustering(ReferenceGraph graph, WeightedClusteringKind kind, bool isWeighted) =>
        Row(new WeightedClustering().Compute(graph.Graph, new WeightedClusteringParameters(kind, isWeighted)).Scores);
}
