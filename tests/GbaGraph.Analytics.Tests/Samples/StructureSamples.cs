using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Closure;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Structure;

namespace GbaGraph.Analytics.Tests.Samples;

public static class StructureSamples
{
    public static void Holes(StringWriter Console)
    {
        var star = new CsrGraphBuilder(nodeCount: 4, isDirected: false)
            .AddEdges([(0, 1), (0, 2), (0, 3)])
            .Build();

        var holes = new StructuralHoles().Compute(star, new StructuralHolesParameters());
        Console.WriteLine($"centre: constraint {holes.Constraint[0]:F3}, effective size {holes.EffectiveSize[0]:F1} of 3");
        Console.WriteLine($"leaf: constraint {holes.Constraint[1]:F3}, effective size {holes.EffectiveSize[1]:F1} of 1");
    }

    public static void Roles(StringWriter Console)
    {
        var graph = new CsrGraphBuilder(nodeCount: 4, isDirected: true)
            .AddEdges([(0, 1), (1, 2), (1, 3)])
            .Build();

        var brokerage = new Brokerage().Compute(graph, new BrokerageParameters(Groups: [0, 0, 0, 1]));
        Console.WriteLine($"node 1 coordinates {brokerage.Counts[(int)BrokerageRole.Coordinator][1]} pair");
        Console.WriteLine($"and represents its group in {brokerage.Counts[(int)BrokerageRole.Representative][1]}");
    }

    public static void Mixing(StringWriter Console)
    {
        var graph = new CsrGraphBuilder(nodeCount: 5, isDirected: false)
            .AddEdges([(0, 1), (1, 2), (0, 2), (2, 3), (3, 4)])
            .Build();

        var index = new ExternalInternalIndex().Compute(graph, new ExternalInternalParameters(Groups: [0, 0, 0, 1, 1]));
        var mixing = new CategoryMixing().Compute(graph, new CategoryMixingParameters(Categories: [0, 0, 0, 1, 1]));
        var degrees = new Assortativity().Compute(graph, new AssortativityParameters());
        Console.WriteLine($"E-I {index.Index:F2} where {index.Expected:F2} is expected at random");
        Console.WriteLine($"ties between the groups: {mixing.Ties[0][1]}, assortativity {mixing.Assortativity:F3}");
        Console.WriteLine($"assortativity by degree {degrees.Coefficient:F3}");
    }

    public static void Census(StringWriter Console)
    {
        var graph = new CsrGraphBuilder(nodeCount: 4, isDirected: true)
            .AddEdges([(0, 1), (1, 0), (1, 2), (0, 2)])
            .Build();

        var dyads = new DyadCensus().Compute(graph);
        var triads = new TriadCensus().Compute(graph);
        Console.WriteLine($"{dyads.Mutual} mutual, {dyads.Asymmetric} one way, {dyads.Null} none; reciprocity {dyads.Reciprocity:F2}");
        Console.WriteLine($"mutual tie that both send to a third (120U): {triads[TriadType.MutualAbove]}");
    }

    public static void Inequality(StringWriter Console)
    {
        var graph = new CsrGraphBuilder(nodeCount: 5, isDirected: false)
            .AddEdges([(0, 1), (0, 2), (0, 3), (3, 4)])
            .Build();

        var degrees = new DegreeCentrality().Compute(graph, new DegreeParameters()).Raw;
        var centralisation = new Centralisation().Compute(graph, new CentralisationParameters(CentralisationMeasure.Degree));
        Console.WriteLine($"centralisation {centralisation.Index:F3}");
        Console.WriteLine($"Gini {Concentration.Gini(degrees.AsSpan()):F3}, Herfindahl {Concentration.Herfindahl(degrees.AsSpan()):F3}");
    }

    public static void HeavyTriangles(StringWriter Console)
    {
        var graph = new CsrGraphBuilder(nodeCount: 4, isDirected: false)
            .AddEdges([(0, 1, 8.0), (1, 2, 8.0), (0, 2, 8.0), (0, 3, 1.0)])
            .Build();

        foreach (var kind in new[] { WeightedClusteringKind.Onnela, WeightedClusteringKind.Barrat })
        {
            var scores = new WeightedClustering().Compute(graph, new WeightedClusteringParameters(kind)).Scores;
            Console.WriteLine($"{kind}: {scores[0]:F4}");
        }
    }
}
