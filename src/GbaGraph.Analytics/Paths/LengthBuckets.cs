using System.Numerics;

namespace GbaGraph.Analytics.Paths;

/// <summary>
/// The nodes that wait for Dijkstra's algorithm where no length is many times another: buckets a little narrower than the shortest edge,
/// used again in a circle, as in R. B. Dial (1969), Algorithm 360, Communications of the ACM 12(11), and, for lengths that are not
/// whole, E. A. Dinic (1978). No shortest path has two nodes in one bucket, so the nodes of a bucket may be taken in any order. A node
/// that came nearer waits twice; the later place is passed over by who takes it.
/// </summary>
internal sealed class LengthBuckets
{
    /// <summary>Lengths further apart make more buckets than passing over them saves.</summary>
    public const int LargestRatio = 1024;

    /// <summary>By how much a bucket is narrower than the shortest edge: room for rounding and for the tolerance of ties.</summary>
    private const double Margin = 1.0 / 64;

    /// <summary>Above the relative error of a distance and of its bucket together.</summary>
    private const double Rounding = 1.0 / (1L << 50);

    private readonly double _bucketsPerLength;
    private readonly int[][] _buckets;
    private readonly int[] _counts;
    private readonly int _mask;
    private int _current;
    private int _waiting;

    private LengthBuckets(double shortest, double longest)
    {
        _bucketsPerLength = (1 + Margin) / shortest;
        _buckets = new int[BitOperations.RoundUpToPowerOf2((uint)(longest * _bucketsPerLength) + 3)][];
        _counts = new int[_buckets.Length];
        _mask = _buckets.Length - 1;
        for (var i = 0; i < _buckets.Length; i++)
            _buckets[i] = new int[4];
    }

    /// <summary>
    /// Buckets for the lengths; null where they are too far apart, or where so many edges could follow each other that rounding, or paths
    /// that tie within the tolerance, could bring an edge's two ends into one bucket.
    /// </summary>
    public static LengthBuckets? For(ReadOnlySpan<double> lengths, int nodeCount, double tieTolerance)
    {
        var (shortest, longest) = (double.PositiveInfinity, 0.0);
        foreach (var length in lengths)
            (shortest, longest) = (Math.Min(shortest, length), Math.Max(longest, length));
        var doubt = longest * nodeCount * (tieTolerance + Rounding);
        return longest <= shortest * LargestRatio && doubt < shortest * (Margin / 4) ? new LengthBuckets(shortest, longest) : null;
    }

    public void Start(int source)
    {
        (_current, _waiting) = (0, 0);
        Array.Clear(_counts);
        Add(source, 0, double.PositiveInfinity);
    }

    /// <summary>Adds a node that came nearer, unless it waits in the same bucket.</summary>
    public void Add(int node, double distance, double oldDistance)
    {
        var index = IndexOf(distance);
        var isNew = index == IndexOf(oldDistance) ? 0 : 1;
        var bucket = (int)index & _mask;
        var count = _counts[bucket];
        if (count == _buckets[bucket].Length)
            Array.Resize(ref _buckets[bucket], 2 * count);
        _buckets[bucket][count] = node;
        _counts[bucket] = count + isNew;
        _waiting += isNew;
    }

    /// <summary>Takes a node of the nearest bucket; −1 where none waits.</summary>
    public int TakeNearest()
    {
        if (_waiting == 0)
            return -1;
        while (_counts[_current] == 0)
            _current = (_current + 1) & _mask;
        _waiting--;
        return _buckets[_current][--_counts[_current]];
    }

    /// <summary>The number of the bucket on an endless line; that of infinity is negative or beyond any distance.</summary>
    private long IndexOf(double distance) => double.ConvertToIntegerNative<long>(distance * _bucketsPerLength);
}
