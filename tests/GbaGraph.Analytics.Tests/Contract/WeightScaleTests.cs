using System.Collections.Immutable;
using System.Text.Json;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Closure;
using GbaGraph.Analytics.Cohesion;
using GbaGraph.Analytics.Communities;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;
using GbaGraph.Analytics.Structure;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Contract;

/// <summary>
/// Weights in another unit. A measure that has no unit gives the same digits, a power of two being exact; and weights as far apart as a
/// graph takes give numbers or an error, never what is not a number.
/// </summary>
public sealed class WeightScaleTests
{
    private delegate object Measure(CsrGraph graph, double unit);

    private static readonly Dictionary<string, Measure> WithoutUnit = new()
    {
        ["betweenness"] = (g, _) => new BetweennessCentrality().Compute(g, new BetweennessParameters(EdgeLength.Weight)).Raw,
        ["betweenness, inverse"] = (g, _) => new BetweennessCentrality().Compute(g, new BetweennessParameters(EdgeLength.InverseWeight)).Raw,
        ["edge betweenness"] = (g, _) => new EdgeBetweenness().Compute(g, new EdgeBetweennessParameters(EdgeLength.Weight)).Edges,
        ["closeness times the unit"] = (g, unit) =>
            new ClosenessCentrality().Compute(g, new ClosenessParameters(EdgeLength.Weight)).WassermanFaust.Select(score => score * unit),
        ["harmonic by the unit"] = (g, unit) =>
            new HarmonicCentrality().Compute(g, new HarmonicParameters(EdgeLength.InverseWeight)).Raw.Select(score => score / unit),
        ["strength by the unit"] = (g, unit) => new DegreeCentrality().Compute(g, new DegreeParameters()).Strength.Select(score => score / unit),
        ["PageRank"] = (g, _) => new PageRank().Compute(g, new PageRankParameters(IsWeighted: true)).Scores,
        ["personalised PageRank"] = (g, _) => new PersonalisedPageRank().Compute(
            g, new PersonalisedPageRankParameters([.. Enumerable.Range(1, g.NodeCount).Select(node => (double)node)], IsWeighted: true)).Scores,
        ["eigenvector"] = (g, _) => new EigenvectorCentrality().Compute(g, new EigenvectorParameters(IsWeighted: true)).Scores,
        ["hubs"] = (g, _) => new HubsAndAuthorities().Compute(g, new HitsParameters(IsWeighted: true)).Hubs,
        ["Katz, α by the unit"] = (g, unit) => new KatzCentrality().Compute(g, new KatzParameters(0.01 / unit, IsWeighted: true)).Scores,
        ["structural holes"] = (g, _) => new StructuralHoles().Compute(g, new StructuralHolesParameters(IsWeighted: true)),
        ["category mixing"] = (g, _) => new CategoryMixing().Compute(g, new CategoryMixingParameters(Groups(g), IsWeighted: true)).Assortativity!,
        ["modularity"] = (g, _) => new PartitionModularity().Compute(g, new ModularityParameters(Groups(g), IsWeighted: true)).Modularity!,
        ["continuous core"] = (g, _) => new ContinuousCorePeriphery().Compute(g, new ContinuousCoreParameters(IsWeighted: true, Tolerance: 1e-9)).Coreness,
        ["fit of the continuous core"] = (g, _) => new ContinuousCorePeriphery().Compute(g, new ContinuousCoreParameters(IsWeighted: true, Tolerance: 1e-9)).Fit!,
        ["Leiden"] = (g, _) => new LeidenCommunities().Compute(g, new LeidenParameters(IsWeighted: true)).Communities,
        ["Leiden, constant Potts"] = (g, unit) => new LeidenCommunities().Compute(
            g, new LeidenParameters(CommunityQuality.ConstantPotts, unit / 8, IsWeighted: true)).Communities,
        ["shortest paths"] = (g, _) => new KShortestPaths().Compute(g, new KShortestPathsParameters(0, 7, 9, EdgeLength.Weight)).Paths.Select(path => path.Nodes),
    };

    private static readonly Dictionary<string, Measure> Undirected = new()
    {
        ["current flow"] = (g, _) => new CurrentFlowCentrality().Compute(g, new CurrentFlowParameters(IsWeighted: true)).Betweenness,
        ["information by the unit"] = (g, unit) =>
            new CurrentFlowCentrality().Compute(g, new CurrentFlowParameters(IsWeighted: true)).Information.Select(score => score / unit),
        ["Onnela"] = (g, _) => new WeightedClustering().Compute(g, new WeightedClusteringParameters(WeightedClusteringKind.Onnela)).Scores,
        ["Barrat"] = (g, _) => new WeightedClustering().Compute(g, new WeightedClusteringParameters(WeightedClusteringKind.Barrat)).Scores,
    };

    public static TheoryData<string, bool> Cases()
    {
        var cases = new TheoryData<string, bool>();
        foreach (var name in WithoutUnit.Keys)
        {
            cases.Add(name, false);
            cases.Add(name, true);
        }

        foreach (var name in Undirected.Keys)
            cases.Add(name, false);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Compute_WeightsInAnotherUnit_GivesTheSameDigits(string measure, bool isDirected)
    {
        var graph = RandomGraph.Of(60, 3, isDirected, isWeighted: true, seed: 31);
        var expected = Print(measure, graph, 1);

        foreach (var exponent in new[] { -260, -40, 40, 260 })
            Print(measure, graph, Math.Pow(2, exponent)).ShouldBe(expected);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Compute_WeightsFarApart_GivesNumbersOrSaysWhyNot(string measure, bool isDirected)
    {
        double[] weights = [CsrGraph.SmallestWeight, 1e-20, 1, 1e9, CsrGraph.LargestWeight];
        var graph = RandomGraph.Of(40, 3, isDirected, isWeighted: false, seed: 32);
        graph = graph with { Edges = [.. graph.Edges.Select((edge, i) => (edge.Source, edge.Target, weights[i % weights.Length]))] };

        try
        {
            Print(measure, graph, 1).ShouldNotBeEmpty();
        }
        catch (Exception e) when (e is ArgumentException { ParamName: not null } or InvalidOperationException)
        {
            e.Message.ShouldNotBeEmpty();
        }
    }

    /// <summary>Every digit; JSON has no word for what is not a finite number, so that it fails with an exception of its own.</summary>
    private static string Print(string measure, RandomGraph graph, double unit)
    {
        var scaled = graph with { Edges = [.. graph.Edges.Select(edge => (edge.Source, edge.Target, edge.Weight * unit))] };
        var result = (WithoutUnit.GetValueOrDefault(measure) ?? Undirected[measure])(scaled.Build(), unit);
        try
        {
            return JsonSerializer.Serialize(result);
        }
        catch (ArgumentException e)
        {
            throw new NotFiniteNumberException(measure, e);
        }
    }

    private static ImmutableArray<int> Groups(CsrGraph graph) => [.. Enumerable.Range(0, graph.NodeCount).Select(node => node % 4)];
}
