namespace GbaGraph.Analytics.Paths;

/// <summary>How many levels a breadth-first search has.</summary>
internal static class LevelCount
{
    /// <summary>The distance from the source to the farthest node.</summary>
    public static int Depth(OrderedNetwork network, int source) => From(network, source, int.MaxValue) - 1;

    /// <summary>Levels with the source's own, counted to a limit.</summary>
    public static int From(OrderedNetwork network, int source, int limit)
    {
        var isSeen = new bool[network.NodeCount];
        var queue = new int[network.NodeCount];
        (queue[0], isSeen[source]) = (source, true);
        var (levels, head, tail) = (0, 0, 1);
        for (; head < tail && levels < limit; levels++)
        {
            for (var end = tail; head < end; head++)
            {
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
