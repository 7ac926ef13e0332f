using GbaGraph.Analytics.Cohesion;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Tests.Samples;

public static class CohesionSamples
{
    public static void Components(StringWriter Console)
    {
        var graph = new CsrGraphBuilder(nodeCount: 6, isDirected: false)
            .AddEdges([(0, 1), (1, 2), (0, 2), (2, 3)])
            .Build();

        var components = new Components().Compute(graph, new ComponentsParameters());
        Console.WriteLine($"components: {components.Count}, of node 4: {components.Labels[4]}");

        var cuts = new BiconnectedComponents().Compute(graph);
        Console.WriteLine($"articulation points: {string.Join(", ", cuts.ArticulationPoints)}; bridges: {string.Join(", ", cuts.Bridges)}");
    }

    public static void Distances(StringWriter Console)
    {
        var graph = new CsrGraphBuilder(nodeCount: 5, isDirected: false)
            .AddEdges([(0, 1), (1, 2), (0, 3), (3, 2), (2, 4)])
            .Build();

        var distances = new PathStatistics().Compute(graph, new PathStatisticsParameters());
        Console.WriteLine($"diameter {distances.Diameter}, average path length {distances.AveragePathLength:F2}");

        var shortest = new AllShortestPaths().Compute(graph, new AllShortestPathsParameters(Source: 0, Target: 4));
        foreach (var path in shortest.Paths)
            Console.WriteLine($"{string.Join(" - ", path)}, length {shortest.Distance}");

        var next = new KShortestPaths().Compute(graph, new KShortestPathsParameters(Source: 0, Target: 1, Count: 2));
        Console.WriteLine($"second way from 0 to 1: {string.Join(" - ", next.Paths[1].Nodes)}");
    }

    public static void Partitions(StringWriter Console)
    {
        var graph = new CsrGraphBuilder(nodeCount: 6, isDirected: false)
            .AddEdges([(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (2, 3)])
            .Build();

        var modularity = new PartitionModularity().Compute(graph, new ModularityParameters(Communities: [0, 0, 0, 1, 1, 1]));
        Console.WriteLine($"modularity {modularity.Modularity:F4}, {modularity.InsideShare:P0} of the ties inside");

        var similarity = new PartitionSimilarity().Compute(first: [0, 0, 0, 1, 1, 1], second: [0, 0, 1, 1, 2, 2]);
        Console.WriteLine($"NMI {similarity.NormalisedMutualInformation:F4}, ARI {similarity.AdjustedRand:F4}");
    }
}
