namespace GbaGraph.Analytics.Paths;

/// <summary>
/// Distances from one source at a time: breadth-first search where every arc has length 1, else Dijkstra's algorithm, with a bucket
/// for each distance where all lengths are small whole numbers and with a heap otherwise. Holds O(n) memory that is used again; a run
/// costs time only for what it reaches. For one thread.
/// </summary>
internal sealed class ShortestPaths
{
    private readonly PathNetwork _network;
    private readonly double[] _distances;
    private readonly int[] _order;
    private readonly int[] _positions;
    private readonly NodeHeap? _heap;
    private readonly LengthBuckets? _buckets;

    public ShortestPaths(PathNetwork network)
    {
        _network = network;
        _order = new int[network.NodeCount];
        _positions = new int[network.NodeCount];
        _distances = new double[network.NodeCount];
        Array.Fill(_distances, double.PositiveInfinity);
        Array.Fill(_positions, int.MaxValue);
        if (network.Lengths is not { } lengths)
            return;
        if (LengthBuckets.LongestOf(lengths) is { } longest)
            _buckets = new LengthBuckets(longest);
        else
            _heap = new NodeHeap(network.NodeCount);
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
        if (_buckets is not null)
            Dial(source, _network.Lengths!, _buckets);
        else if (_heap is not null)
            Dijkstra(source, _network.Lengths!, _heap);
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

    private void Dijkstra(int source, double[] lengths, NodeHeap heap)
    {
        heap.Clear();
        heap.Add(source, 0);
        while (heap.Count > 0)
        {
            var u = heap.TakeNearest();
            Settle(u);
            var start = _network.Offsets[u];
            var row = _network.Targets.AsSpan(start.._network.Offsets[u + 1]);
            var rowLengths = lengths.AsSpan(start, row.Length);
            for (var i = 0; i < row.Length; i++)
            {
                var (v, old) = (row[i], _distances[row[i]]);
                var distance = _distances[u] + rowLengths[i];
                if (distance >= old)
                    continue;
                _distances[v] = distance;
                if (double.IsPositiveInfinity(old))
                    heap.Add(v, distance);
                else
                    heap.Decrease(v, distance);
            }
        }
    }

    private void Dial(int source, double[] lengths, LengthBuckets buckets)
    {
        buckets.Start(source);
        for (var u = buckets.TakeNearest(out var reached); u >= 0; u = buckets.TakeNearest(out reached))
        {
            if (_positions[u] != int.MaxValue || reached > _distances[u])
                continue;
            Settle(u);
            var start = _network.Offsets[u];
            var row = _network.Targets.AsSpan(start.._network.Offsets[u + 1]);
            var rowLengths = lengths.AsSpan(start, row.Length);
            for (var i = 0; i < row.Length; i++)
            {
                var distance = reached + rowLengths[i];
                if (distance >= _distances[row[i]])
                    continue;
                _distances[row[i]] = distance;
                buckets.Add(row[i], distance);
            }
        }
    }

    private void Settle(int node)
    {
        _positions[node] = ReachedCount;
        _order[ReachedCount++] = node;
    }
}
