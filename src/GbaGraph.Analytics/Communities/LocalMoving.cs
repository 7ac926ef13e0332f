using GbaGraph.Analytics.Randomness;

namespace GbaGraph.Analytics.Communities;

/// <summary>
/// The fast local moving of the Leiden algorithm: nodes wait in a queue, each goes to the community of its neighbours that gains most,
/// and when it has moved, those neighbours wait again that are not of its new community.
/// </summary>
internal sealed class LocalMoving
{
    /// <summary>A move must gain more than rounding may make of nothing: this share of a mean tie, and of what is compared.</summary>
    private const double LeastShareOfTie = 1e-10;
    private const double LeastShareOfTerms = 1e-14;

    private readonly CommunityGraph _graph;
    private readonly double _resolution;
    private readonly double _leastGain;
    private readonly int[] _numbers;
    private readonly Community[] _communities;
    private readonly Stack<int> _empty = [];
    private readonly int[] _touched;
    private readonly int[] _queue;
    private readonly bool[] _waits;

    private LocalMoving(CommunityGraph graph, int[] numbers, double resolution, double meanTie)
    {
        var n = graph.NodeCount;
        (_graph, _numbers, _resolution, _leastGain) = (graph, numbers, resolution, LeastShareOfTie * meanTie);
        (_communities, _touched) = (new Community[n], new int[n]);
        (_queue, _waits) = (new int[n], new bool[n]);
        for (var v = 0; v < n; v++)
        {
            _communities[numbers[v]].Size += graph.Sizes[v];
            _communities[numbers[v]].Members++;
        }

        for (var number = n - 1; number >= 0; number--)
        {
            if (_communities[number].Members == 0)
                _empty.Push(number);
        }
    }

    /// <summary>Moves the nodes until none gains; the communities, numbers below the number of nodes, are changed in place.</summary>
    /// <returns>Whether any node moved.</returns>
    public static bool Run(
        CommunityGraph graph, int[] communities, double resolution, double meanTie, SeededRandom random, CancellationToken cancellationToken) =>
        new LocalMoving(graph, communities, resolution, meanTie).Run(random, cancellationToken);

    private bool Run(SeededRandom random, CancellationToken cancellationToken)
    {
        var n = _graph.NodeCount;
        for (var v = 0; v < n; v++)
            (_queue[v], _waits[v]) = (v, true);
        random.Shuffle(_queue.AsSpan());
        var (head, waiting, hasMoved, steps) = (0, n, false, 0);
        while (waiting > 0)
        {
            if ((++steps & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var v = _queue[head];
            head = head + 1 == n ? 0 : head + 1;
            waiting--;
            _waits[v] = false;
            if (!Move(v))
                continue;
            hasMoved = true;
            foreach (var neighbour in _graph.Row(v))
            {
                if (_waits[neighbour] || _numbers[neighbour] == _numbers[v])
                    continue;
                _waits[neighbour] = true;
                var tail = head + waiting++;
                _queue[tail >= n ? tail - n : tail] = neighbour;
            }
        }

        return hasMoved;
    }

    private bool Move(int v)
    {
        var own = _numbers[v];
        var touched = Touch(v);
        ref var old = ref _communities[own];
        var size = _graph.Sizes[v];
        var scale = _resolution * size;
        old.Size -= size;
        var expected = scale * old.Size;
        var (best, bestGain) = (own, old.Ties - expected + Math.Max(_leastGain, LeastShareOfTerms * Math.Max(old.Ties, expected)));
        foreach (var number in touched)
        {
            ref var community = ref _communities[number];
            var gain = community.Ties - (scale * community.Size);
            community.Ties = 0;
            if (gain > bestGain)
                (best, bestGain) = (number, gain);
        }

        if (bestGain < 0 && old.Members > 1)
            best = _empty.Pop();
        _communities[best].Size += size;
        if (best == own)
            return false;
        _numbers[v] = best;
        _communities[best].Members++;
        if (--old.Members == 0)
            _empty.Push(own);
        return true;
    }

    /// <summary>Adds up the ties of a node to each community; gives those that have any, in the order in which they are met.</summary>
    private ReadOnlySpan<int> Touch(int v)
    {
        var row = _graph.Row(v);
        var weights = _graph.RowWeights(v);
        var count = 0;
        for (var i = 0; i < row.Length; i++)
        {
            var number = _numbers[row[i]];
            ref var community = ref _communities[number];
            if (community.Ties == 0)
                _touched[count++] = number;
            community.Ties += weights.IsEmpty ? 1 : weights[i];
        }

        return _touched.AsSpan(0, count);
    }

    /// <summary>What a move asks of a community, together in memory.</summary>
    private struct Community
    {
        public double Size;

        /// <summary>The weight of the ties of the node that is looked at; 0 between two.</summary>
        public double Ties;

        public int Members;
    }
}
