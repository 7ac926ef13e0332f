using System.Buffers;
using System.Runtime.InteropServices;

namespace GbaGraph.Analytics.Graphs;

/// <summary>
/// Puts the arcs of one bucket at a time into rows, sorts each row and merges parallel arcs. Writes the merged targets over the arcs
/// of the bucket, which take twice the room, and the merged weights over those given.
/// </summary>
internal sealed class RowMerger(ArcBuckets buckets, int[] offsets, int shift, MultiEdgeRule rule)
{
    private readonly int[] _mergedCounts = new int[buckets.Starts.Length];
    private readonly bool[] _hasWeights = new bool[buckets.Starts.Length];
    private readonly List<(int Place, int Count)>[] _repeated = new List<(int Place, int Count)>[buckets.Starts.Length];

    /// <summary>Whether an arc has a weight other than 1.</summary>
    public bool HasWeights => _hasWeights.Contains(true);

    /// <summary>Fills the lengths of the bucket's rows into the offsets, one place later.</summary>
    public void Merge(int bucket)
    {
        var arcs = buckets.ArcsOf(bucket);
        var first = bucket << shift;
        var starts = RowStarts(arcs, first);
        var keys = ArrayPool<long>.Shared.Rent(arcs.Length);
        Place(arcs, starts, first, keys);
        var weights = buckets.WeightsOf(bucket);
        var given = ArrayPool<double>.Shared.Rent(weights.Length);
        weights.CopyTo(given);
        var merged = new MergedRows(MemoryMarshal.Cast<long, int>(arcs), given.AsSpan(0, weights.Length), weights, rule);
        for (var (row, start) = (0, 0); row < starts.Length; start = starts[row++])
        {
            var before = merged.Count;
            keys.AsSpan(start..starts[row]).Sort();
            merged.AddRow(keys.AsSpan(start..starts[row]));
            if (first + row + 1 < offsets.Length)
                offsets[first + row + 1] = merged.Count - before;
        }

        ArrayPool<long>.Shared.Return(keys);
        ArrayPool<double>.Shared.Return(given);
        (_mergedCounts[bucket], _repeated[bucket]) = (merged.Count, merged.Repeated);
        _hasWeights[bucket] = merged.Repeated.Count > 0 || weights[..Math.Min(weights.Length, merged.Count)].ContainsAnyExcept(1.0);
    }

    /// <summary>How many arcs the bucket has after parallel ones were merged.</summary>
    public int CountOf(int bucket) => _mergedCounts[bucket];

    public ReadOnlySpan<int> TargetsOf(int bucket) =>
        MemoryMarshal.Cast<long, int>(buckets.ArcsOf(bucket))[.._mergedCounts[bucket]];

    /// <summary>
    /// Where no weights are given, writes for how many each arc stands to its place in the room of the arcs, which may be another
    /// bucket's: the targets of all must have been taken.
    /// </summary>
    public void CountsTo(int bucket, Span<double> run)
    {
        run.Fill(1);
        foreach (var (place, count) in _repeated[bucket])
            run[place] = count;
    }

    /// <summary>Moves the given weights, merged bucket by bucket, together at the beginning.</summary>
    public void CloseRanks()
    {
        var next = 0;
        for (var bucket = 0; bucket < buckets.Starts.Length - 1; bucket++)
        {
            buckets.WeightsOf(bucket)[.._mergedCounts[bucket]].CopyTo(buckets.Weights.AsSpan(next));
            next += _mergedCounts[bucket];
        }
    }

    private int[] RowStarts(ReadOnlySpan<long> arcs, int first)
    {
        var starts = new int[(1 << shift) + 1];
        foreach (var arc in arcs)
            starts[(int)(arc >> 32) - first + 1]++;
        for (var row = 1; row < starts.Length; row++)
            starts[row] += starts[row - 1];
        return starts[..^1];
    }

    /// <summary>
    /// The arcs row by row, as target in the upper half and place in the bucket in the lower, so that sorting keeps parallel arcs in
    /// the order of the list; afterwards each start is the end of its row.
    /// </summary>
    private static void Place(ReadOnlySpan<long> arcs, int[] starts, int first, long[] keys)
    {
        for (var i = 0; i < arcs.Length; i++)
            keys[starts[(int)(arcs[i] >> 32) - first]++] = (arcs[i] << 32) | (uint)i;
    }
}
