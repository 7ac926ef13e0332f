using System.Collections.Immutable;
using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Closure;
using GbaGraph.Analytics.Cohesion;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;
using GbaGraph.Analytics.Prediction;
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
        ["degree"] = g => Defined(new DegreeCentrality().Compute(g, new DegreeParameters()).Raw),
        ["strength"] = g => Defined(new DegreeCentrality().Compute(g, new DegreeParameters(DegreeDirection.In)).Strength),
        ["betweenness"] = g => Defined(new BetweennessCentrality().Compute(g, new BetweennessParameters()).Raw),
        ["betweenness, weights"] = g => Defined(new BetweennessCentrality().Compute(g, new BetweennessParameters(EdgeLength.InverseWeight)).Raw),
        ["betweenness of its edges"] = g => Defined(OfEdges(g)),
        ["closeness per component"] = g => Defined(new ClosenessCentrality().Compute(g, new ClosenessParameters(Direction: PathDirection.In)).Component),
        ["harmonic"] = g => Defined(new HarmonicCentrality().Compute(g, new HarmonicParameters(EdgeLength.Weight)).Raw),
        ["core number"] = g => Defined(new CoreNumbers().Compute(g).Cores.Select(core => (double)core)),
        ["clustering"] = g => Defined(new ClusteringCoefficient().Compute(g).Local),
        ["Onnela"] = g => Defined(Clustering(BothWays(g), WeightedClusteringKind.Onnela)),
        ["Barrat"] = g => Defined(Clustering(BothWays(g), WeightedClusteringKind.Barrat)),
        ["Fagiolo"] = g => g.IsDirected ? Defined(Clustering(g, WeightedClusteringKind.Fagiolo)) : [0],
        ["current flow"] = g => Defined(new CurrentFlowCentrality().Compute(BothWays(g), new CurrentFlowParameters(IsWeighted: true)).Betweenness),
        ["information"] = g => Defined(new CurrentFlowCentrality().Compute(BothWays(g), new CurrentFlowParameters()).Information),
        ["eigenvector"] = g => Defined(new EigenvectorCentrality().Compute(BothWays(g), new EigenvectorParameters(true, VectorScale.Largest)).Scores),
        ["authority"] = g => Defined(new HubsAndAuthorities().Compute(g, new HitsParameters(true, VectorScale.Largest)).Authorities),
        ["brokerage as a gatekeeper"] = g => Defined(
            new Brokerage().Compute(g, new BrokerageParameters(Groups(g))).Counts[(int)BrokerageRole.Gatekeeper].Select(count => (double)count)),
        ["E-I index"] = g => new ExternalInternalIndex().Compute(g, new ExternalInternalParameters(Groups(g))).ByNode,
        ["links predicted"] = g => Defined(OfPairs(BothWays(g))),
        ["triad census of its ties"] = g => [new TriadCensus().Compute(g)[TriadType.Complete] == 0 ? 0 : 1],
    };

    private static readonly Dictionary<string, Func<CsrGraph, double?>> Whole = new()
    {
        ["average path length"] = g => new PathStatistics().Compute(g, new PathStatisticsParameters()).AveragePathLength,
        ["diameter"] = g => new PathStatistics().Compute(g, new PathStatisticsParameters(EdgeLength.Weight)).Diameter,
        ["reciprocity"] = g => new DyadCensus().Compute(g).Reciprocity,
        ["assortativity"] = g => new Assortativity().Compute(g, new AssortativityParameters()).Coefficient,
        ["bridges exist"] = g => new BiconnectedComponents().Compute(g).Bridges.IsEmpty ? 0 : 1,
        ["transitivity"] = g => new ClusteringCoefficient().Compute(g).Transitivity,
        ["mean clustering"] = g => new ClusteringCoefficient().Compute(g).AverageDefined,
        ["modularity"] = g => new PartitionModularity().Compute(g, new ModularityParameters(Groups(g), IsWeighted: true)).Modularity,
        ["category mixing"] = g => new CategoryMixing().Compute(g, new CategoryMixingParameters(Groups(g), IsWeighted: true)).Assortativity,
        ["E-I index"] = g => new ExternalInternalIndex().Compute(g, new ExternalInternalParameters(Groups(g))).Index,
        ["degeneracy"] = g => new CoreNumbers().Compute(g).Degeneracy,
        ["eigenvalue"] = g => new EigenvectorCentrality().Compute(g, new EigenvectorParameters(Tolerance: 1e-10)).Eigenvalue,
    };

    /// <summary>Values that a copy or an isolated node changes, as their definitions have it.</summary>
    private static readonly Dictionary<string, Func<CsrGraph, IEnumerable<double?>>> Named = new()
    {
        ["PageRank"] = g => Defined(new PageRank().Compute(g, new PageRankParameters(IsWeighted: true)).Scores),
        ["personalised PageRank"] = g => Defined(new PersonalisedPageRank().Compute(
            g, new PersonalisedPageRankParameters([.. new DegreeCentrality().Compute(g, new DegreeParameters()).Raw])).Scores),
        ["closeness"] = g => Defined(new ClosenessCentrality().Compute(g, new ClosenessParameters()).WassermanFaust),
        ["betweenness, normalised"] = g => Defined(new BetweennessCentrality().Compute(g, new BetweennessParameters()).Normalised),
        ["centralisation"] = g => [new Centralisation().Compute(g, new CentralisationParameters(CentralisationMeasure.Betweenness)).Index],
        ["global efficiency"] = g => [new PathStatistics().Compute(g, new PathStatisticsParameters(EdgeLength.Weight)).GlobalEfficiency],
        ["density"] = g => [new DyadCensus().Compute(g).Density],
        ["triad census"] = g => Defined(new TriadCensus().Compute(g).Counts.Select(count => (double)count)),
        ["rich club"] = g => Defined(new RichClub().Compute(g, new RichClubParameters()).Rows.Select(row => row.Coefficient)),
        ["Gini"] = g => [Concentration.Gini(new DegreeCentrality().Compute(g, new DegreeParameters()).Raw.AsSpan())],
    };

    public static TheoryData<string, bool> NamedNames() => Crossed(Named.Keys);

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
        Same(values.Length != graph.NodeCount ? renamed : [.. names.Select(name => renamed[name])], values);
        Same([.. Local[measure](graph.WithIsolate().Build()).Take(values.Length)], values);
        var doubled = Local[measure](graph.Doubled().Build()).ToArray();
        Same(doubled[..values.Length], values);
        Same(doubled[^values.Length..], values);
    }

    [Theory]
    [MemberData(nameof(NamedNames))]
    public void Measure_NodesRenamed_StaysTheSame(string measure, bool isDirected)
    {
        var graph = RandomGraph.Of(41, 2, isDirected, isWeighted: true, seed: 24);
        var names = graph.ReversedNames();
        var values = Named[measure](graph.Build()).ToArray();

        var renamed = Named[measure](graph.Renamed(names)).ToArray();

        Same(values.Length != graph.NodeCount ? renamed : [.. names.Select(name => renamed[name])], values);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void PageRank_Doubled_IsShared(bool isDirected)
    {
        var graph = RandomGraph.Of(40, 2, isDirected, isWeighted: true, seed: 25);
        var once = new PageRank().Compute(graph.Build(), new PageRankParameters(IsWeighted: true)).Scores;

        var twice = new PageRank().Compute(graph.Doubled().Build(), new PageRankParameters(IsWeighted: true)).Scores;

        twice.ShouldMatch([.. once.Concat(once).Select(score => score / 2)], "PageRank");
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

    /// <summary>Groups that no edit changes: by the number of ties.</summary>
    private static ImmutableArray<int> Groups(CsrGraph graph) =>
        [.. Enumerable.Range(0, graph.NodeCount).Select(node => (graph.Neighbours(node).Length + graph.InNeighbours(node).Length) % 3)];

    private static CsrGraph BothWays(CsrGraph graph)
    {
        var builder = new CsrGraphBuilder(graph.NodeCount, isDirected: false, MultiEdgeRule.Max);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            for (var i = 0; i < graph.Neighbours(node).Length; i++)
                builder.AddEdge(node, graph.Neighbours(node)[i], graph.Weights(node)[i]);
        }

        return builder.Build();
    }

    private static ImmutableArray<double> Clustering(CsrGraph graph, WeightedClusteringKind kind) =>
        new WeightedClustering().Compute(graph, new WeightedClusteringParameters(kind)).Scores;

    private static double[] OfEdges(CsrGraph graph)
    {
        var sums = new double[graph.NodeCount];
        foreach (var edge in new EdgeBetweenness().Compute(graph, new EdgeBetweennessParameters(EdgeLength.Weight)).Edges)
            (sums[edge.Source], sums[edge.Target]) = (sums[edge.Source] + edge.Raw, sums[edge.Target] + edge.Raw);
        return sums;
    }

    private static double[] OfPairs(CsrGraph graph)
    {
        var sums = new double[graph.NodeCount];
        foreach (var pair in new LinkPrediction().Compute(graph, new LinkPredictionParameters()).Pairs)
            (sums[pair.First], sums[pair.Second]) = (sums[pair.First] + pair.Score, sums[pair.Second] + pair.Score);
        return sums;
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
