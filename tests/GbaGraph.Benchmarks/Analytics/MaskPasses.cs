using System.Diagnostics;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Randomness;

namespace GbaGraph.Benchmarks.Analytics;

/// <summary>Whether a sub-network should be copied, or the whole network walked under a mask: docs/decisions/0005.</summary>
internal static class MaskPasses
{
    /// <summary>
    /// After how many passes over its arcs a copy has paid, all by one thread: the time of copying over what a pass under the mask takes longer
    /// than one over the copy. A pass adds up a number of each neighbour, as an iteration of PageRank does.
    /// </summary>
    /// <param name="graph">The whole graph.</param>
    /// <param name="share">Which share of the nodes the mask keeps.</param>
    public static double UntilACopyPays(CsrGraph graph, double share)
    {
        var random = new SeededRandom(2);
        var (mask, values) = (new bool[graph.NodeCount], new double[graph.NodeCount]);
        for (var node = 0; node < mask.Length; node++)
            (mask[node], values[node]) = (random.NextDouble() < share, random.NextDouble());
        var watch = Stopwatch.StartNew();
        var copy = Subgraph.Of(graph, mask, workers: 1).Graph;
        var copying = watch.Elapsed;
        watch.Restart();
        var masked = Pass(graph, mask, values);
        var underMask = watch.Elapsed;
        watch.Restart();
        var plain = Pass(copy, values);
        var overCopy = watch.Elapsed;
        return double.IsFinite(masked + plain) ? copying / (underMask - overCopy) : double.NaN;
    }

    private static double Pass(CsrGraph graph, bool[] mask, double[] values)
    {
        var sum = 0.0;
        for (var node = 0; node < graph.NodeCount; node++)
        {
            foreach (var neighbour in mask[node] ? graph.Neighbours(node) : [])
                sum += mask[neighbour] ? values[neighbour] : 0;
        }

        return sum;
    }

    private static double Pass(CsrGraph graph, double[] values)
    {
        var sum = 0.0;
        for (var node = 0; node < graph.NodeCount; node++)
        {
            foreach (var neighbour in graph.Neighbours(node))
                sum += values[neighbour];
        }

        return sum;
    }
}
