namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// A search in breadth from one node at a time, which ends where its closeness can't come to a given score any more. Holds O(n) memory
/// that is used again. For one thread.
/// </summary>
internal sealed class CutSearch(CutNetwork network)
{
    /// <summary>Rounding of the bound must not cut a node whose score equals the one to beat.</summary>
    private const double Margin = 1e-9;

    private readonly int[] _seenFrom = new int[network.NodeCount];
    private readonly int[] _queue = new int[network.NodeCount];
    private int _found;
    private double _sum;

    /// <summary>The closeness of a node, or null where it is surely below the score to beat.</summary>
    public double? Score(int source, double least, CancellationToken cancellationToken)
    {
        (_queue[0], _seenFrom[source], _found, _sum) = (source, source + 1, 0, 0);
        var reachBound = network.ReachBounds[source];
        var (head, tail) = (0, 1);
        for (var level = 0; head < tail && _found < reachBound; level++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Bound(level, ArcsOnward(head, tail, level), reachBound - _found) < least * (1 - Margin))
                return null;
            var end = tail;
            for (; head < end; head++)
                tail = Discover(_queue[head], source, tail);
            _found += tail - end;
            _sum += network.Scale == ClosenessScale.Harmonic ? (tail - end) / (level + 1.0) : (tail - end) * (level + 1.0);
        }

        return Scaled(_found, _sum);
    }

    private int Discover(int node, int source, int tail)
    {
        foreach (var other in network.Rows.Row(node))
        {
            if (_seenFrom[other] == source + 1)
                continue;
            _seenFrom[other] = source + 1;
            _queue[tail++] = other;
        }

        return tail;
    }

    /// <summary>How many nodes the next level can have: the arcs of this one, without the one that led to each node.</summary>
    private long ArcsOnward(int head, int tail, int level)
    {
        var arcs = 0L;
        for (var place = head; place < tail; place++)
            arcs += network.Rows.Offsets[_queue[place] + 1] - network.Rows.Offsets[_queue[place]];
        return network.IsDirected || level == 0 ? arcs : arcs - (tail - head);
    }

    /// <summary>The largest score that the node may still have, when the nodes of a level are found and so many at most are left.</summary>
    private double Bound(int level, long arcsOnward, int rest)
    {
        var next = (int)Math.Min(arcsOnward, rest);
        if (network.Scale == ClosenessScale.Harmonic)
            return Scaled(_found + rest, _sum + (next / (level + 1.0)) + ((rest - next) / (level + 2.0)));
        var (afterNext, afterAll) = (_sum + (next * (level + 1.0)), _sum + (next * (level + 1.0)) + ((rest - next) * (level + 2.0)));
        var all = Scaled(_found + rest, afterAll);
        return network.IsDirected ? Math.Max(all, Math.Max(Scaled(_found, _sum), Scaled(_found + next, afterNext))) : all;
    }

    private double Scaled(int reached, double sum)
    {
        if (reached == 0)
            return 0;
        var others = network.NodeCount - 1;
        return network.Scale == ClosenessScale.Harmonic ? sum / others : (double)reached / others * (reached / sum);
    }
}
