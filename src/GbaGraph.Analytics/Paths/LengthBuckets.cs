namespace GbaGraph.Analytics.Paths;

/// <summary>
/// The nodes that wait for Dijkstra's algorithm where every length is a small whole number: a bucket for each distance, used again in
/// a circle, as in R. B. Dial (1969), Algorithm 360, Communications of the ACM 12(11). A node that came nearer waits twice; the later
/// place is passed over by who takes it.
/// </summary>
internal sealed class LengthBuckets
{
    /// <summary>Longer edges make more buckets than passing over them saves.</summary>
    public const int LongestLength = 256;

    private readonly int[][] _buckets;
    private readonly int[] _counts;
    private long _distance;
    private int _waiting;

    public LengthBuckets(int longest)
    {
        _buckets = new int[longest + 1][];
        _counts = new int[longest + 1];
        for (var i = 0; i < _buckets.Length; i++)
            _buckets[i] = new int[4];
    }

    /// <summary>The longest length if all are whole numbers from 1 to <see cref="LongestLength"/>, else null.</summary>
    public static int? LongestOf(ReadOnlySpan<double> lengths)
    {
        var longest = 1.0;
        foreach (var length in lengths)
        {
            if (length < 1 || length > LongestLength || length != Math.Floor(length))
                return null;
            longest = Math.Max(longest, length);
        }

        return (int)longest;
    }

    public void Start(int source)
    {
        (_distance, _waiting) = (0, 0);
        Array.Clear(_counts);
        Add(source, 0);
    }

    public void Add(int node, double distance)
    {
        var bucket = (int)((long)distance % _counts.Length);
        if (_counts[bucket] == _buckets[bucket].Length)
            Array.Resize(ref _buckets[bucket], 2 * _buckets[bucket].Length);
        _buckets[bucket][_counts[bucket]++] = node;
        _waiting++;
    }

    /// <summary>Takes a node of the least distance; −1 where none waits.</summary>
    public int TakeNearest(out double distance)
    {
        if (_waiting == 0)
        {
            distance = 0;
            return -1;
        }

        var bucket = (int)(_distance % _counts.Length);
        while (_counts[bucket] == 0)
        {
            _distance++;
            bucket = bucket + 1 == _counts.Length ? 0 : bucket + 1;
        }

        _waiting--;
        distance = _distance;
        return _buckets[bucket][--_counts[bucket]];
    }
}
