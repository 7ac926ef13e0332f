namespace GbaGraph.Analytics.Graphs;

/// <summary>Edges as three parallel columns; the steps from a raw list to rows.</summary>
internal sealed record EdgeList(int[] Sources, int[] Targets, double[] Weights)
{
    public int Count => Sources.Length;

    /// <summary>By source, then target, then place in the list: two stable counting sorts, O(n + m).</summary>
    public EdgeList Sorted(int nodeCount)
    {
        var byTarget = SortedBy(Targets, nodeCount);
        return byTarget.SortedBy(byTarget.Sources, nodeCount);
    }

    /// <summary>One edge for each run of edges with the same ends; the list must be sorted.</summary>
    public EdgeList Merged(MultiEdgeRule rule)
    {
        var last = -1;
        var (sources, targets, weights) = (new int[Count], new int[Count], new double[Count]);
        for (var i = 0; i < Count; i++)
        {
            var weight = rule == MultiEdgeRule.Count ? 1 : Weights[i];
            if (last >= 0 && sources[last] == Sources[i] && targets[last] == Targets[i])
            {
                weights[last] = Merge(rule, weights[last], weight);
                continue;
            }

            last++;
            (sources[last], targets[last], weights[last]) = (Sources[i], Targets[i], weight);
        }

        return new EdgeList(sources[..(last + 1)], targets[..(last + 1)], weights[..(last + 1)]);
    }

    /// <summary>The rows of a directed graph; the list must be sorted and merged.</summary>
    public CsrRows ToRows(int nodeCount, bool weighted) =>
        new(OffsetsOf(Sources, nodeCount), Targets, weighted ? Weights : null);

    public EdgeList Reversed() => new(Targets, Sources, Weights);

    /// <summary>Each edge in both directions, a self-loop in one; sorted.</summary>
    public EdgeList BothWays(int selfLoopCount, int nodeCount)
    {
        var arcs = checked((2 * Count) - selfLoopCount);
        var (sources, targets, weights) = (new int[arcs], new int[arcs], new double[arcs]);
        var next = 0;
        for (var i = 0; i < Count; i++)
        {
            (sources[next], targets[next], weights[next++]) = (Sources[i], Targets[i], Weights[i]);
            if (Sources[i] != Targets[i])
                (sources[next], targets[next], weights[next++]) = (Targets[i], Sources[i], Weights[i]);
        }

        return new EdgeList(sources, targets, weights).Sorted(nodeCount);
    }

    private static double Merge(MultiEdgeRule rule, double merged, double weight) => rule switch
    {
        MultiEdgeRule.Max => Math.Max(merged, weight),
        MultiEdgeRule.First => merged,
        _ => Finite(merged + weight),
    };

    private static double Finite(double sum) => double.IsFinite(sum)
        ? sum
        : throw new OverflowException("The weights of parallel edges add up to more than a double can hold.");

    private EdgeList SortedBy(int[] keys, int nodeCount)
    {
        var next = OffsetsOf(keys, nodeCount);
        var sorted = new EdgeList(new int[Count], new int[Count], new double[Count]);
        for (var i = 0; i < Count; i++)
        {
            var place = next[keys[i]]++;
            sorted.Sources[place] = Sources[i];
            sorted.Targets[place] = Targets[i];
            sorted.Weights[place] = Weights[i];
        }

        return sorted;
    }

    private static int[] OffsetsOf(int[] keys, int nodeCount)
    {
        var offsets = new int[checked(nodeCount + 1)];
        foreach (var key in keys)
            offsets[key + 1]++;
        for (var node = 0; node < nodeCount; node++)
            offsets[node + 1] += offsets[node];
        return offsets;
    }
}
