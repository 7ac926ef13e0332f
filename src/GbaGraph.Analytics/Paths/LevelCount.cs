using GbaGraph.Analytics.Execution;

namespace GbaGraph.Analytics.Paths;

/// <summary>How many levels a breadth-first search has.</summary>
internal static class LevelCount
{
    /// <summary>The distance from the source to the farthest node.</summary>
    public static int Depth(OrderedNetwork network, int source, CancellationToken cancellationToken) => From(network, source, int.MaxValue, cancellationToken) - 1;

    /// <summary>Levels with the source's own, counted to a limit.</summary>
    public static int From(OrderedNetwork network, int source, int limit, CancellationToken cancellationToken)
    {
        var isSeen = new bool[network.NodeCount];
        var queue = new int[network.NodeCount];
        (queue[0], isSeen[source]) = (source, true);
        var (levels, head, tail) = (0, 0, 1);
        for (; head < tail && levels < limit; levels++)
        {
            for (var end = tail; head < end; head++)
            {
                cancellationToken.CheckEvery4096(head);
                foreach (var v in network.OutTargets.AsSpan(network.OutOffsets[queue[head]]..network.OutOffsets[queue[head] + 1]))
                {
                    if (isSeen[v])
                        continue;
                    isSeen[v] = true;
                    queue[tail++] = v;
                }
            }
        }

        return levels;
    }
}
