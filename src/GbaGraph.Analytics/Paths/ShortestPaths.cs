using GbaGraph.Analytics.Execution;

namespace GbaGraph.Analytics.Paths;

/// <summary>
/// Distances from one source at a time: breadth-first search where every arc has length 1, else Dijkstra's algorithm, with buckets where
/// no length is many times another and with a heap otherwise. Holds O(n) memory that is used again; a run costs time only for what it
/// reaches. For one thread.
/// </summary>
internal sealed class ShortestPaths
{
    private readonly PathNetwork _network;
    private readonly ArcLog? _log;
    private readonly double[] _distances;
    private readonly int[] _order;
    private readonly int[] _positions;
    private readonly NodeHeap? _heap;
    private readonly LengthBuckets? _buckets;

    /// <param name="network">The arcs to walk.</param>
    /// <param name="tieTolerance">The share by which two ways that tie may differ.</param>
    /// <param name="log">Receives the arcs that may lie on shortest paths; only for arcs with lengths.</param>
    public ShortestPaths(PathNetwork network, double tieTolerance = 0, ArcLog? log = null)
    {
        _network = network;
        _order = new int[network.NodeCount];
        _positions = new int[network.NodeCount];
        _distances = new double[network.NodeCount];
        Array.Fill(_distances, double.PositiveInfinity);
        Array.Fill(_positions, int.MaxValue);
        if (network.Lengths is not { } lengths)
            return;
        _log = log ?? new ArcLog(network, tieTolerance, keepsRows: false);
        _buckets = LengthBuckets.For(lengths, network.NodeCount, tieTolerance);
        if (_buckets is null)
            _heap = new NodeHeap(network.NodeCount);
    }

    /// <summary>
    /// The nodes that the last source reaches, itself first, in the order in which they were settled: each after all nodes that are nearer
    /// by the shortest arc or more.
    /// </summary>
    public ReadOnlySpan<int> Order => _order.AsSpan(0, ReachedCount);

    public int ReachedCount { get; private set; }

    /// <summary>Distance of each node; infinite where the source does not reach it.</summary>
    public double[] Distances => _distances;

    /// <summary>Place of each node in <see cref="Order"/>; the largest int where the source does not reach it.</summary>
    public int[] Positions => _positions;

    /// <summary>The distance of the farthest node in reach.</summary>
    public double LongestDistance
    {
        get
        {
            var longest = 0.0;
            foreach (var node in Order)
                longest = Math.Max(longest, _distances[node]);
            return longest;
        }
    }

    /// <summary>Finds the distances from a source; cancellation, checked every few thousand nodes, leaves it unfit for another.</summary>
    public void Run(int source, CancellationToken cancellationToken)
    {
        foreach (var node in Order)
            (_distances[node], _positions[node]) = (double.PositiveInfinity, int.MaxValue);
        ReachedCount = 0;
        _distances[source] = 0;
        if (_log is null)
            BreadthFirst(source, cancellationToken);
        else if (_buckets is null)
            Dijkstra(source, _log, _heap!, cancellationToken);
        else
            Dial(source, _log, _buckets, cancellationToken);
    }

    private void BreadthFirst(int source, CancellationToken cancellationToken)
    {
        Settle(source);
        for (var head = 0; head < ReachedCount; head++)
        {
            cancellationToken.CheckEvery4096(head);
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

    private void Dijkstra(int source, ArcLog log, NodeHeap heap, CancellationToken cancellationToken)
    {
        log.Clear();
        heap.Clear();
        heap.Add(source, 0);
        while (heap.Count > 0)
        {
            var u = heap.TakeNearest();
            cancellationToken.CheckEvery4096(ReachedCount);
            Settle(u);
            var (start, end) = log.AddRow(ReachedCount - 1, u, _distances);
            for (var i = start; i < end; i++)
            {
                var (v, distance) = (log.Targets[i], log.Distances[i]);
                var old = _distances[v];
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

    private void Dial(int source, ArcLog log, LengthBuckets buckets, CancellationToken cancellationToken)
    {
        log.Clear();
        buckets.Start(source);
        for (var u = buckets.TakeNearest(); u >= 0; u = buckets.TakeNearest())
        {
            if (_positions[u] != int.MaxValue)
                continue;
            cancellationToken.CheckEvery4096(ReachedCount);
            Settle(u);
            var (start, end) = log.AddRow(ReachedCount - 1, u, _distances);
            for (var i = start; i < end; i++)
            {
                var (v, distance) = (log.Targets[i], log.Distances[i]);
                var old = _distances[v];
                if (distance >= old)
                    continue;
                _distances[v] = distance;
                buckets.Add(v, distance, old);
            }
        }
    }

    private void Settle(int node)
    {
        _positions[node] = ReachedCount;
        _order[ReachedCount++] = node;
    }
}
