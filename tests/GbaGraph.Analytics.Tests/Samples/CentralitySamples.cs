using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Tests.Samples;

public static class CentralitySamples
{
    public static void Spectral(StringWriter Console)
    {
        var graph = new CsrGraphBuilder(nodeCount: 4, isDirected: false)
            .AddEdges([(0, 1), (0, 2), (1, 2), (2, 3)])
            .Build();

        var eigenvector = new EigenvectorCentrality().Compute(graph, new EigenvectorParameters(Scale: VectorScale.Largest));
        Console.WriteLine($"eigenvector of node 3: {eigenvector.Scores[3]:F4}, largest eigenvalue {eigenvector.Eigenvalue:F4}");

        var katz = new KatzCentrality().Compute(graph, new KatzParameters(Alpha: 0.5 / eigenvector.Eigenvalue));
        Console.WriteLine($"Katz of nodes 2 and 3: {katz.Scores[2]:F4}, {katz.Scores[3]:F4}");

        var hits = new HubsAndAuthorities().Compute(graph, new HitsParameters(Scale: VectorScale.Sum));
        Console.WriteLine($"authority of node 2: {hits.Authorities[2]:F4}");
    }

    public static void Ties(StringWriter Console)
    {
        var graph = new CsrGraphBuilder(nodeCount: 4, isDirected: false)
            .AddEdges([(0, 1, 3.0), (1, 2, 1.0), (2, 3, 1.0)])
            .Build();

        var edges = new EdgeBetweenness().Compute(graph, new EdgeBetweennessParameters()).Edges;
        Console.WriteLine($"{edges[1].Source}-{edges[1].Target} is on {edges[1].Raw} of 6 shortest paths");

        var degree = new OpsahlDegree().Compute(graph, new OpsahlParameters(Alpha: 0.5));
        Console.WriteLine($"Opsahl's degree of nodes 0 and 1: {degree.Scores[0]:F4}, {degree.Scores[1]:F4}");

        var eccentricity = new Eccentricity().Compute(graph, new EccentricityParameters());
        Console.WriteLine($"eccentricity of nodes 0 and 1: {eccentricity.Distances[0]}, {eccentricity.Distances[1]}");
    }

    public static void Flow(StringWriter Console)
    {
        var ring = new CsrGraphBuilder(nodeCount: 4, isDirected: false)
            .AddEdges([(0, 1), (1, 2), (2, 3), (3, 0)])
            .Build();

        var flow = new CurrentFlowCentrality().Compute(ring, new CurrentFlowParameters());
        Console.WriteLine($"current-flow betweenness {flow.Betweenness[0]:F4}, information {flow.Information[0]:F4}");
    }
}
