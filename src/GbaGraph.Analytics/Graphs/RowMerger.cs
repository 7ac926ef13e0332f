using System.Buffers;
using System.Runtime.InteropServices;

namespace GbaGraph.Analytics.Graphs;

/// <summary>
/// Puts the arcs of one bucket at a time into rows, sorts each row and merges parallel arcs. Writes the merged targets over the arcs
/// of the bucket, which take twice the room.
/// </summary>
internal sealed class RowMerger(ArcBuckets buckets, int[] offsets, int shift, MultiEdgeRule rule)
{
    private readonly int[] _mergedCounts = new int[buckets.Starts.Length];
    private readonly double[]?[] _weights = new double[buckets.Starts.Length][];

    public bool HasWeights => _weights.Any(weights => weights is not null);

    /// <summary>Fills the lengths of the bucket's rows into the offsets, one place later.</summary>
    public void Merge(int bucket)
    {
        var arcs = buckets.ArcsOf(bucket);
        var first = bucket << shift;
        var starts = RowStarts(arcs, first);
        var keys = ArrayPool<long>.Shared.Rent(arcs.Length);
        Place(arcs, starts, first, keys);
        var weights = buckets.WeightsOf(bucket).ToArray();
        var merged = new MergedRows(MemoryMarshal.Cast<long, int>(arcs), weights, rule);
        for (var (row, start) = (0, 0); row < starts.Length; start = starts[row++])
        {
            var before = merged.Count;
            keys.AsSpan(start..starts[row]).Sort();
            merged.AddRow(keys.AsSpan(start..starts[row]));
            if (first + row + 1 < offsets.Length)
                offsets[first + row + 1] = merged.Count - before;
        }

        ArrayPool<long>.Shared.Return(keys);
        _mergedCounts[bucket] = merged.Count;
        _weights[bucket] = merged.WeightsUnlessAllOne();
    }

    public ReadOnlySpan<int> TargetsOf(int bucket) =>
        MemoryMarshal.Cast<long, int>(buckets.ArcsOf(bucket))[.._mergedCounts[bucket]];

    public void WeightsTo(int bucket, Span<double> weights)
    {
        if (_weights[bucket] is { } own)
            own.AsSpan(0, weights.Length).CopyTo(weights);
        else
            weights.Fill(1);
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
