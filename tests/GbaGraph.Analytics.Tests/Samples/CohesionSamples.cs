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
}
