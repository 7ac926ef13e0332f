using System.Text.Json;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Cohesion;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Structure;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Oracles;

/// <summary>
/// Measures that the reference values lack, against NetworkX 2.8.8 (networkx.json, made by networkx_values.py), on Zachary's karate club and
/// Davis' women and events. Where conventions differ, the test says how.
/// </summary>
public sealed class NetworkXTests
{
    private static readonly JsonElement Values = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Oracles", "networkx.json"))).RootElement;

    private static readonly CsrGraph Karate = ReferenceGraph.BesideTheTests().Single(graph => graph.Name == "karate").Graph;

    [Fact]
    public void CurrentFlow_OfKarate_MatchesNetworkX()
    {
        var result = new CurrentFlowCentrality().Compute(Karate, new CurrentFlowParameters());

        result.NormalisedBetweenness.ShouldMatch(Numbers("current_flow_betweenness"), "current flow");

        // n times NetworkX's, which divides by the sum of the resistances and not by their mean.
        result.Information.Select(value => value / Karate.NodeCount).ToArray().ShouldMatch(Numbers("information_centrality"), "information");
    }

    [Fact]
    public void GlobalEfficiency_OfKarate_MatchesNetworkX() =>
        new PathStatistics().Compute(Karate, new PathStatisticsParameters()).GlobalEfficiency!.Value.ShouldBe(Numbers("global_efficiency")[0], 1e-12);

    [Fact]
    public void Assortativity_OfNumbers_MatchesNetworkX() =>
        new Assortativity().Compute(Karate, new AssortativityParameters([.. Enumerable.Range(0, 34).Select(node => (double)(node * node % 11))]))
            .Coefficient!.Value.ShouldBe(Numbers("numeric_assortativity")[0], 1e-12);

    /// <summary>Paths of one length may come in another order; their lengths may not.</summary>
    [Fact]
    public void KShortestPaths_OfKarate_AreAsLongAsNetworkX()
    {
        var paths = new KShortestPaths().Compute(Karate, new KShortestPathsParameters(16, 26, 60)).Paths;

        paths.Select(path => path.Length).ShouldBe(Numbers("shortest_simple_paths_16_26"));
    }

    [Theory]
    [InlineData(ProjectionWeights.Simple, "projected")]
    [InlineData(ProjectionWeights.Count, "weighted_projected")]
    [InlineData(ProjectionWeights.Newman, "collaboration_weighted_projected")]
    public void Projection_OfDavisWomen_MatchesNetworkX(ProjectionWeights weights, string name)
    {
        var edges = Values.GetProperty("davis_edges").EnumerateArray().Select(edge => (Source: edge[0].GetInt32(), Target: edge[1].GetInt32())).ToArray();
        var (women, count) = ((int)Numbers("davis_women")[0], 1 + edges.Max(edge => Math.Max(edge.Source, edge.Target)));
        var graph = new CsrGraphBuilder(count, isDirected: false).AddEdges(edges).Build();

        var (projection, _) = BipartiteProjection.Of(graph, [.. Enumerable.Range(0, count).Select(node => node < women)], weights);

        var ties = Values.GetProperty(name).EnumerateArray().ToArray();
        projection.EdgeCount.ShouldBe(ties.Length);
        foreach (var tie in ties)
        {
            var place = projection.Neighbours(tie[0].GetInt32()).IndexOf(tie[1].GetInt32());
            (projection.IsWeighted ? projection.Weights(tie[0].GetInt32())[place] : 1).ShouldBe(tie[2].GetDouble(), 1e-12);
        }
    }

    private static double[] Numbers(string name) => [.. Values.GetProperty(name).EnumerateArray().Select(value => value.GetDouble())];
}
