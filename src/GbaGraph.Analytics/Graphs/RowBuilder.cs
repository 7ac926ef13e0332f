using GbaGraph.Analytics.Execution;

namespace GbaGraph.Analytics.Graphs;

/// <summary>
/// Makes sorted and merged rows from edges in any order. A first pass deals the arcs, in the order of the list, to buckets of
/// neighbouring nodes; then each bucket, small enough for a cache, is put in order by itself. Both passes are split in parts that
/// depend on the list alone.
/// </summary>
internal sealed class RowBuilder
{
    private const int BucketBits = 8;
    private const int ChunkCount = 32;

    /// <summary>Weights may take as much room again as this part of them needs, rather than be copied.</summary>
    private const int LargestSpare = 16;

    /// <summary>Below this many edges a pass is shorter than handing it to other threads.</summary>
    private const int SmallestForThreads = 20_000;

    private readonly EdgeColumns _edges;
    private readonly bool _bothWays;
    private readonly bool _keepsLoops;
    private readonly int _shift;
    private readonly int _bucketCount;
    private readonly int _workers;
    private readonly CancellationToken _cancellationToken;

    private RowBuilder(EdgeColumns edges, int nodeCount, bool bothWays, bool keepsLoops, int? workers, CancellationToken cancellationToken)
    {
        (_edges, _bothWays, _keepsLoops, _cancellationToken) = (edges, bothWays, keepsLoops, cancellationToken);
        _shift = Math.Max(0, 32 - int.LeadingZeroCount(Math.Max(0, nodeCount - 1)) - BucketBits);
        _bucketCount = nodeCount == 0 ? 0 : ((nodeCount - 1) >> _shift) + 1;
        _workers = edges.Count < SmallestForThreads ? 1 : workers ?? Environment.ProcessorCount;
    }

    /// <summary>The rows of the sources; with <paramref name="bothWays"/> each edge stands in the rows of both its ends.</summary>
    /// <exception cref="OverflowException">There are more arcs than an array can hold.</exception>
    public static CsrRows Build(
        EdgeColumns edges,
        int nodeCount,
        bool bothWays,
        SelfLoopRule selfLoops,
        MultiEdgeRule multiEdges,
        int? workers,
        CancellationToken cancellationToken)
    {
        if (multiEdges == MultiEdgeRule.Count)
            edges = edges with { Weights = default };
        var builder = new RowBuilder(edges, nodeCount, bothWays, selfLoops == SelfLoopRule.Keep, workers, cancellationToken);
        var buckets = builder.Dealt();
        var offsets = new int[nodeCount + 1];
        var merged = new RowMerger(buckets, offsets, builder._shift, multiEdges);
        builder.EachBucket(merged.Merge);
        return builder.Joined(merged, offsets, buckets);
    }

    /// <summary>Deals the arcs to the buckets: first counts, then places.</summary>
    private ArcBuckets Dealt()
    {
        var places = new int[ChunkCount][];
        EachChunk(chunk => places[chunk] = Count(chunk));
        var starts = new int[_bucketCount + 1];
        var next = 0;
        for (var bucket = 0; bucket < _bucketCount; bucket++)
        {
            starts[bucket] = next;
            foreach (var counts in places)
                (counts[bucket], next) = (next, checked(next + counts[bucket]));
        }

        starts[_bucketCount] = next;
        var buckets = new ArcBuckets(
            starts, GC.AllocateUninitializedArray<double>(next), _edges.Weights.IsEmpty ? null : GC.AllocateUninitializedArray<double>(next));
        EachChunk(chunk => Deal(chunk, places[chunk], buckets));
        return buckets;
    }

    private int[] Count(int chunk)
    {
        var counts = new int[_bucketCount];
        var (first, end) = Chunk(chunk);
        var sources = _edges.Sources.Span[first..end];
        var targets = _edges.Targets.Span[first..end];
        for (var i = 0; i < sources.Length; i++)
        {
            var isLoop = sources[i] == targets[i];
            if (isLoop && !_keepsLoops)
                continue;
            counts[sources[i] >> _shift]++;
            if (_bothWays && !isLoop)
                counts[targets[i] >> _shift]++;
        }

        return counts;
    }

    private void Deal(int chunk, int[] places, ArcBuckets buckets)
    {
        var (first, end) = Chunk(chunk);
        var sources = _edges.Sources.Span[first..end];
        var targets = _edges.Targets.Span[first..end];
        var weights = _edges.Weights.IsEmpty ? [] : _edges.Weights.Span[first..end];
        var arcs = buckets.Arcs;
        for (var i = 0; i < sources.Length; i++)
        {
            var (source, target) = (sources[i], targets[i]);
            if (source == target && !_keepsLoops)
                continue;
            var place = places[source >> _shift]++;
            arcs[place] = ((long)source << 32) | (uint)target;
            if (buckets.Weights is { } own)
                own[place] = weights[i];
            if (!_bothWays || source == target)
                continue;
            place = places[target >> _shift]++;
            arcs[place] = ((long)target << 32) | (uint)source;
            if (buckets.Weights is { } other)
                other[place] = weights[i];
        }
    }

    private CsrRows Joined(RowMerger merged, int[] offsets, ArcBuckets buckets)
    {
        for (var node = 1; node < offsets.Length; node++)
            offsets[node] += offsets[node - 1];
        var targets = GC.AllocateUninitializedArray<int>(offsets[^1]);
        EachBucket(bucket => merged.TargetsOf(bucket).CopyTo(targets.AsSpan(offsets[bucket << _shift])));
        return new CsrRows(offsets, targets, merged.HasWeights ? Fitted(Weights(merged, offsets, buckets), targets.Length) : null);
    }

    private double[] Weights(RowMerger merged, int[] offsets, ArcBuckets buckets)
    {
        if (buckets.Weights is not null)
            merged.CloseRanks();
        else
            EachBucket(bucket => merged.CountsTo(bucket, buckets.Room.AsSpan(offsets[bucket << _shift], merged.CountOf(bucket))));
        return buckets.Weights ?? buckets.Room;
    }

    /// <summary>Room that is little too long is kept, filled up with a weight of the graph.</summary>
    private static double[] Fitted(double[] weights, int count)
    {
        if (weights.Length - count > count / LargestSpare)
            return weights[..count];
        weights.AsSpan(count).Fill(weights[0]);
        return weights;
    }

    private (int First, int End) Chunk(int chunk) =>
        ((int)((long)_edges.Count * chunk / ChunkCount), (int)((long)_edges.Count * (chunk + 1) / ChunkCount));

    private void EachChunk(Action<int> body) => Each(ChunkCount, body);

    private void EachBucket(Action<int> body) => Each(_bucketCount, body);

    private void Each(int items, Action<int> body) => SourceBlocks.Run(
        items,
        SourceBlocks.WorkersFor(_workers, items),
        () => body,
        (own, block) =>
        {
            for (var item = block.First; item < block.End; item++)
            {
                _cancellationToken.ThrowIfCancellationRequested();
                own(item);
            }
        },
        _cancellationToken);
}
