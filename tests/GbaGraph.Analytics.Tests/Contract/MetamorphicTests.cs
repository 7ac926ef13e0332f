using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Cohesion;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;
using GbaGraph.Analytics.Structure;
using GbaGraph.Analytics.Tests.Support;

namespace GbaGraph.Analytics.Tests.Contract;

/// <summary>Edits that must not change a node's value: other names, a copy of the graph beside it, a node without ties.</summary>
public sealed class MetamorphicTests
{
    private static readonly Dictionary<string, Func<CsrGraph, IEnumerable<double?>>> Local = new()
    {
        ["constraint"] = g => Holes(g).Constraint,
        ["effective size"] = g => Holes(g).EffectiveSize,
        ["efficiency"] = g => Holes(g).Efficiency,
        ["hierarchy"] = g => Holes(g).Hierarchy,
        ["Katz"] = g => Defined(new KatzCentrality().Compute(g, new KatzParameters(0.02, IsWeighted: true)).Scores),
        ["eccentricity"] = g => Defined(new Eccentricity().Compute(g, new EccentricityParameters(EdgeLength.Weight)).Distances),
        ["Opsahl degree"] = g => Defined(new OpsahlDegree().Compute(g, new OpsahlParameters()).Scores),
        ["triad census of its ties"] = g => [new TriadCensus().Compute(g)[TriadType.Complete] == 0 ? 0 : 1],
    };

    private static readonly Dictionary<string, Func<CsrGraph, double?>> Whole = new()
    {
        ["average path length"] = g => new PathStatistics().Compute(g, new PathStatisticsParameters()).AveragePathLength,
        ["diameter"] = g => new PathStatistics().Compute(g, new PathStatisticsParameters(EdgeLength.Weight)).Diameter,
        ["reciprocity"] = g => new DyadCensus().Compute(g).Reciprocity,
        ["assortativity"] = g => new Assortativity().Compute(g, new AssortativityParameters()).Coefficient,
        ["bridges exist"] = g => new BiconnectedComponents().Compute(g).Bridges.IsEmpty ? 0 : 1,
        ["eigenvalue"] = g => new EigenvectorCentrality().Compute(g, new EigenvectorParameters(Tolerance: 1e-10)).Eigenvalue,
    };

    public static TheoryData<string, bool> LocalNames() => Crossed(Local.Keys);

    public static TheoryData<string, bool> WholeNames() => Crossed(Whole.Keys);

    [Theory]
    [MemberData(nameof(LocalNames))]
    public void LocalMeasure_NodesRenamedDoubledOrIsolateAdded_StaysTheSame(string measure, bool isDirected)
    {
        var graph = RandomGraph.Of(40, 2, isDirected, isWeighted: true, seed: 21);
        var names = graph.ReversedNames();
        var values = Local[measure](graph.Build()).ToArray();

        var renamed = Local[measure](graph.Renamed(names)).ToArray();
        Same(values.Length == 1 ? renamed : [.. names.Select(name => renamed[name])], values);
        Same([.. Local[measure](graph.WithIsolate().Build()).Take(values.Length)], values);
        var doubled = Local[measure](graph.Doubled().Build()).ToArray();
        Same(doubled[..values.Length], values);
        Same(doubled[^values.Length..], values);
    }

    [Theory]
    [MemberData(nameof(WholeNames))]
    public void MeasureOfTheGraph_NodesRenamedDoubledOrIsolateAdded_StaysTheSame(string measure, bool isDirected)
    {
        var graph = RandomGraph.Of(40, 2, isDirected, isWeighted: true, seed: 22);
        double?[] value = [Whole[measure](graph.Build())];

        Same([Whole[measure](graph.Renamed(graph.ReversedNames()))], value);
        Same([Whole[measure](graph.WithIsolate().Build())], value);
        Same([Whole[measure](graph.Doubled().Build())], value);
    }

    [Fact]
    public void CountsOfTheGraph_Doubled_Double()
    {
        var graph = RandomGraph.Of(40, 2, isDirected: true, isWeighted: false, seed: 23);
        var (once, twice) = (graph.Build(), graph.Doubled().Build());

        new Components().Compute(twice, new ComponentsParameters(Connectivity.Strong)).Count
            .ShouldBe(2 * new Components().Compute(once, new ComponentsParameters(Connectivity.Strong)).Count);
        new TriadCensus().Compute(twice)[TriadType.Transitive].ShouldBe(2 * new TriadCensus().Compute(once)[TriadType.Transitive]);
        new BiconnectedComponents().Compute(twice).ArticulationPoints.Length
            .ShouldBe(2 * new BiconnectedComponents().Compute(once).ArticulationPoints.Length);
    }

    private static TheoryData<string, bool> Crossed(IEnumerable<string> names)
    {
        var data = new TheoryData<string, bool>();
        foreach (var name in names)
        {
            data.Add(name, true);
            data.Add(name, false);
        }

        return data;
    }

    private static StructuralHolesResult Holes(CsrGraph graph) =>
        new StructuralHoles().Compute(graph, new StructuralHolesParameters(IsWeighted: true));

    private static IEnumerable<double?> Defined(IEnumerable<double> scores) => scores.Select(score => (double?)score);

    private static void Same(double?[] actual, double?[] expected)
    {
        actual.Length.ShouldBe(expected.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            actual[i].HasValue.ShouldBe(expected[i].HasValue);
            actual[i].GetValueOrDefault().ShouldBe(expected[i].GetValueOrDefault(), 1e-9);
        }
    }
}
