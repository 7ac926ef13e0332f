using System.Collections.Immutable;
using System.Text.Json;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Cohesion;
using GbaGraph.Analytics.Graphs;
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
        ["gini_degree"] = (g, _) => [Concentration.Gini(new DegreeCentrality().Compute(g.Graph, new DegreeParameters()).Raw.AsSpan())],
        ["gini_betweenness"] = (g, _) =>
            [Concentration.Gini(new BetweennessCentrality().Compute(g.Graph, new BetweennessParameters()).Raw.AsSpan())],
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
}
