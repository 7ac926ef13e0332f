namespace GbaGraph.Analytics.Paths;

/// <summary>
/// Distances from one source at a time: breadth-first search where every arc has length 1, else Dijkstra's algorithm. Holds O(n)
/// memory that is used again; a run costs time only for what it reaches. For one thread.
/// </summary>
internal sealed class ShortestPaths
{
    private readonly PathNetwork _network;
    private readonly double[] _distances;
    private readonly int[] _order;
    private readonly int[] _positions;
    private readonly PriorityQueue<int, double> _frontier = new();

    public ShortestPaths(PathNetwork network)
    {
        _network = network;
        _order = new int[network.NodeCount];
        _positions = new int[network.NodeCount];
        _distances = new double[network.NodeCount];
        Array.Fill(_distances, double.PositiveInfinity);
        Array.Fill(_positions, int.MaxValue);
    }

    /// <summary>The nodes that the last source reaches, itself first, in the order in which they were settled.</summary>
    public ReadOnlySpan<int> Order => _order.AsSpan(0, ReachedCount);

    public int ReachedCount { get; private set; }

    /// <summary>Distance of each node; infinite where the source does not reach it.</summary>
    public double[] Distances => _distances;

    /// <summary>Place of each node in <see cref="Order"/>; the largest int where the source does not reach it.</summary>
    public int[] Positions => _positions;

    public void Run(int source)
    {
        foreach (var node in Order)
            (_distances[node], _positions[node]) = (double.PositiveInfinity, int.MaxValue);
        ReachedCount = 0;
        _distances[source] = 0;
        if (_network.Lengths is { } lengths)
            Dijkstra(source, lengths);
        else
            BreadthFirst(source);
    }

    private void BreadthFirst(int source)
    {
        Settle(source);
        for (var head = 0; head < ReachedCount; head++)
        {
            var u = _order[head];
            for (var arc = _network.Offsets[u]; arc < _network.Offsets[u + 1]; arc++)
            {
                var v = _network.Targets[arc];
                if (_positions[v] != int.MaxValue)
                    continue;
                _distances[v] = _distances[u] + 1;
                Settle(v);
            }
        }
    }

    private void Dijkstra(int source, double[] lengths)
    {
        _frontier.Enqueue(source, 0);
        while (_frontier.TryDequeue(out var u, out _))
        {
            if (_positions[u] != int.MaxValue)
                continue;
            Settle(u);
            for (var arc = _network.Offsets[u]; arc < _network.Offsets[u + 1]; arc++)
            {
                var v = _network.Targets[arc];
                var distance = _distances[u] + lengths[arc];
                if (distance >= _distances[v])
                    continue;
                _distances[v] = distance;
                _frontier.Enqueue(v, distance);
            }
        }
    }

    private void Settle(int node)
    {
        _positions[node] = ReachedCount;
        _order[ReachedCount++] = node;
    }
}
