using GbaGraph.Analytics.Centrality;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Tests.Samples;

public static class FirstSamples
{
    public static void Degree(StringWriter Console)
    {
        var path = new CsrGraphBuilder(nodeCount: 3, isDirected: false).AddEdges([(0, 1, 3.0), (1, 2, 1.0)]).Build();

        var result = new DegreeCentrality().Compute(path, new DegreeParameters());
        Console.WriteLine($"node 1: degree {result.Raw[1]}, normalised {result.Normalised[1]}, strength {result.Strength[1]}");
    }

    public static void Closeness(StringWriter Console)
    {
        var path = new CsrGraphBuilder(nodeCount: 4, isDirected: false).AddEdges([(0, 1), (1, 2)]).Build();

        var result = new ClosenessCentrality().Compute(path, new ClosenessParameters());
        Console.WriteLine($"node 0: {result.Component[0]:F4} in its component, {result.WassermanFaust[0]:F4} in the graph of 4");
    }

    public static void Harmonic(StringWriter Console)
    {
        var path = new CsrGraphBuilder(nodeCount: 4, isDirected: false).AddEdges([(0, 1), (1, 2)]).Build();

        var result = new HarmonicCentrality().Compute(path, new HarmonicParameters());
        Console.WriteLine($"node 0: {result.Raw[0]}, normalised {result.Normalised[0]}; node 3: {result.Raw[3]}");
    }

    public static void Walker(StringWriter Console)
    {
        var star = new CsrGraphBuilder(nodeCount: 3, isDirected: false).AddEdges([(0, 1), (0, 2)]).Build();

        var result = new PageRank().Compute(star, new PageRankParameters(Damping: 0.85));
        Console.WriteLine($"centre {result.Scores[0]:F4}, leaf {result.Scores[1]:F4}");
    }

    public static void Cores(StringWriter Console)
    {
        var graph = new CsrGraphBuilder(nodeCount: 4, isDirected: false).AddEdges([(0, 1), (0, 2), (1, 2), (2, 3)]).Build();

        Console.WriteLine($"cores {string.Join(' ', new CoreNumbers().Compute(graph).Cores)}");
    }

    public static void Ranks(StringWriter Console)
    {
        Console.WriteLine(string.Join(' ', Ranking.Compute([0.5, 0.9, 0.5, 0.1])));
    }
}
