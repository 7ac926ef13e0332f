using System.Numerics;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Randomness;

namespace GbaGraph.Analytics.Structure;

/// <summary>Searches for the split that fits best: all of them in small graphs, else uphill from several starts.</summary>
internal static class CoreSearch
{
    /// <summary>Up to this many nodes all splits are tried.</summary>
    public const int ExactNodes = 15;

    private const double Margin = 1e-12;

    public static (double Fit, int[] Core) Best(
        CsrGraph graph, CorePattern pattern, int starts, SeededRandom random, CancellationToken cancellationToken)
    {
        var split = new CoreSplit(graph, pattern);
        if (graph.NodeCount <= ExactNodes)
            return TryAll(split, cancellationToken);
        var best = UphillFrom(split, ByDegree(split), cancellationToken);
        for (var start = 0; start < starts; start++)
        {
            var nodes = Enumerable.Range(0, graph.NodeCount).ToArray();
            random.Shuffle(nodes.AsSpan());
            var found = UphillFrom(split, nodes.Take(1 + random.Next(graph.NodeCount - 1)), cancellationToken);
            best = found.Fit > best.Fit + Margin ? found : best;
        }

        return best;
    }

    /// <summary>All splits, each from the last by one node, in the order of Gray's code.</summary>
    private static (double Fit, int[] Core) TryAll(CoreSplit split, CancellationToken cancellationToken)
    {
        var best = (Fit: double.NegativeInfinity, Core: (int[])[]);
        for (var step = 1; step < 1 << split.NodeCount; step++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            split.Flip(BitOperations.TrailingZeroCount(step));
            var fit = split.Fit();
            if (fit > best.Fit + Margin)
                best = (fit, split.Core());
        }

        return best;
    }

    private static (double Fit, int[] Core) UphillFrom(CoreSplit split, IEnumerable<int> core, CancellationToken cancellationToken)
    {
        split.Set(core);
        while (true)
        {
            var (best, fit) = (-1, split.Fit() + Margin);
            for (var node = 0; node < split.NodeCount; node++)
            {
                if ((node & 1023) == 0)
                    cancellationToken.ThrowIfCancellationRequested();
                var flipped = split.FitIfFlipped(node);
                if (flipped > fit)
                    (best, fit) = (node, flipped);
            }

            if (best < 0)
                return (split.Fit(), split.Core());
            split.Flip(best);
        }
    }

    /// <summary>The best core of the k nodes of highest degree, over all k.</summary>
    private static int[] ByDegree(CoreSplit split)
    {
        var order = Enumerable.Range(0, split.NodeCount).OrderByDescending(split.Degree).ToArray();
        var (best, size) = (double.NegativeInfinity, 0);
        for (var k = 0; k < order.Length; k++)
        {
            split.Flip(order[k]);
            if (split.Fit() > best + Margin || k == 0)
                (best, size) = (split.Fit(), k + 1);
        }

        return order[..size];
    }
}
