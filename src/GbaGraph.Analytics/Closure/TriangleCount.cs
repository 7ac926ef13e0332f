using System.Collections.Concurrent;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Closure;

/// <summary>
/// Finds each triangle once, at its node of the lowest rank: nodes rank by degree, and a node keeps only the contacts that rank above
/// it, of which even a hub has few.
/// </summary>
internal sealed class TriangleCount(CsrRows above)
{
    private readonly int[] _markedBy = new int[above.Offsets.Length - 1];

    private long[] Counts { get; } = new long[above.Offsets.Length - 1];

    /// <summary>The number of triangles at each node.</summary>
    public static long[] OfNodes(CsrRows contacts, int? workers, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var n = contacts.Offsets.Length - 1;
        var above = RankedAbove(contacts);
        var all = new ConcurrentBag<TriangleCount>();
        var meter = new ProgressMeter(progress, n);
        SourceBlocks.Run(n, SourceBlocks.WorkersFor(workers, n), Worker, Count, cancellationToken);
        meter.Finish();
        var counts = new long[n];
        foreach (var worker in all)
        {
            for (var v = 0; v < n; v++)
                counts[v] += worker.Counts[v];
        }

        return counts;

        TriangleCount Worker()
        {
            var worker = new TriangleCount(above);
            all.Add(worker);
            return worker;
        }

        void Count(TriangleCount worker, SourceBlock block)
        {
            for (var v = block.First; v < block.End; v++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                worker.CountAt(v);
            }

            meter.Step(block.End - block.First);
        }
    }

    private void CountAt(int lowest)
    {
        var row = above.Row(lowest);
        foreach (var v in row)
            _markedBy[v] = lowest + 1;
        foreach (var v in row)
        {
            foreach (var w in above.Row(v))
            {
                if (_markedBy[w] != lowest + 1)
                    continue;
                Counts[lowest]++;
                Counts[v]++;
                Counts[w]++;
            }
        }
    }

    private static CsrRows RankedAbove(CsrRows contacts)
    {
        var offsets = new int[contacts.Offsets.Length];
        var targets = new int[contacts.Targets.Length / 2];
        var next = 0;
        for (var u = 0; u < offsets.Length - 1; u++)
        {
            var degree = contacts.Row(u).Length;
            foreach (var v in contacts.Row(u))
            {
                var other = contacts.Offsets[v + 1] - contacts.Offsets[v];
                if (other > degree || (other == degree && v > u))
                    targets[next++] = v;
            }

            offsets[u + 1] = next;
        }

        return new CsrRows(offsets, targets, null);
    }
}
