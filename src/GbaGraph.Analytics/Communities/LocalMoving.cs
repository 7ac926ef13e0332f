using GbaGraph.Analytics.Randomness;

namespace GbaGraph.Analytics.Communities;

/// <summary>
/// The fast local moving of the Leiden algorithm: nodes wait in a queue, each goes to the community of its neighbours that gains most,
/// and when it has moved, those neighbours wait again that are not of its new community.
/// </summary>
internal sealed class LocalMoving
{
    /// <summary>A move must gain more than rounding may make of nothing.</summary>
    private const double LeastGain = 1e-10;

    private readonly CommunityGraph _graph;
    private readonly double _resolution;
    private readonly int[] _communities;
    private readonly double[] _sizes;
    private readonly int[] _memberCounts;
    private readonly Stack<int> _empty = [];
    private readonly NeighbourWeights _ties;
    private readonly int[] _queue;
    private readonly bool[] _waits;

    private LocalMoving(CommunityGraph graph, int[] communities, double resolution)
    {
        var n = graph.NodeCount;
        (_graph, _communities, _resolution) = (graph, communities, resolution);
        (_sizes, _memberCounts, _ties) = (new double[n], new int[n], new NeighbourWeights(n));
        (_queue, _waits) = (new int[n], new bool[n]);
        for (var v = 0; v < n; v++)
        {
            _sizes[communities[v]] += graph.Sizes[v];
            _memberCounts[communities[v]]++;
        }

        for (var community = n - 1; community >= 0; community--)
        {
            if (_memberCounts[community] == 0)
                _empty.Push(community);
        }
    }

    /// <summary>Moves the nodes until none gains; the communities, numbers below the number of nodes, are changed in place.</summary>
    /// <returns>Whether any node moved.</returns>
    public static bool Run(CommunityGraph graph, int[] communities, double resolution, SeededRandom random, CancellationToken cancellationToken) =>
        new LocalMoving(graph, communities, resolution).Run(random, cancellationToken);

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
            for (var arc = _graph.Offsets[v]; arc < _graph.Offsets[v + 1]; arc++)
            {
                var neighbour = _graph.Targets[arc];
                if (_waits[neighbour] || _communities[neighbour] == _communities[v])
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
        var own = _communities[v];
        _ties.Clear();
        for (var arc = _graph.Offsets[v]; arc < _graph.Offsets[v + 1]; arc++)
            _ties.Add(_communities[_graph.Targets[arc]], _graph.Weight(arc));
        var scale = _resolution * _graph.Sizes[v];
        _sizes[own] -= _graph.Sizes[v];
        var (best, bestGain) = (own, _ties[own] - (scale * _sizes[own]) + LeastGain);
        foreach (var community in _ties.Touched)
        {
            var gain = _ties[community] - (scale * _sizes[community]);
            if (gain > bestGain)
                (best, bestGain) = (community, gain);
        }

        if (bestGain < 0 && _memberCounts[own] > 1)
            best = _empty.Pop();
        _sizes[best] += _graph.Sizes[v];
        if (best == own)
            return false;
        _communities[v] = best;
        _memberCounts[best]++;
        if (--_memberCounts[own] == 0)
            _empty.Push(own);
        return true;
    }
}
