using System.Collections.Concurrent;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Randomness;

namespace GbaGraph.Analytics.Approximation;

/// <summary>
/// Shortest paths between random pairs, drawn in rounds, and how many of them pass through each node. Sample i has the stream i of the
/// seed, and counts are whole, so that they do not depend on the number of workers.
/// </summary>
internal sealed class PathSampling(CsrGraph graph, ulong seed, int? workers)
{
    private const int FirstRound = 1024;

    private readonly ConcurrentBag<PathSampler> _samplers = [];

    /// <summary>How many pairs were drawn.</summary>
    public long Samples { get; private set; }

    /// <summary>Through how many of the paths each node was passed.</summary>
    public long[] Counts { get; private set; } = new long[graph.NodeCount];

    /// <summary>What the samplers of all workers hold, and the network on which the longest path is bounded.</summary>
    public static double BytesFor(CsrGraph graph, int? workers) =>
        (56.0 * graph.NodeCount * SourceBlocks.WorkersFor(workers, SourceBlocks.Limit)) + (60.0 * graph.NodeCount) + (8.0 * graph.OutRows.Targets.Length);

    /// <summary>Draws rounds, each an eighth of what there is, until told that it is enough or the limit is reached.</summary>
    public void Run(long limit, Func<bool> isEnough, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        while (graph.NodeCount > 2 && Samples < limit)
        {
            var count = (int)Math.Min(Math.Max(Samples / 8, FirstRound), limit - Samples);
            Draw(count, cancellationToken);
            progress?.Report(Math.Min(0.99, (double)Samples / limit));
            if (isEnough())
                break;
        }

        progress?.Report(1);
    }

    private void Draw(int count, CancellationToken cancellationToken)
    {
        var idle = new ConcurrentBag<PathSampler>(_samplers);
        SourceBlocks.Run(count, SourceBlocks.WorkersFor(workers, count), Sampler, Sample, cancellationToken);
        Samples += count;
        Counts = Sum();

        void Sample(PathSampler sampler, SourceBlock block)
        {
            for (var i = block.First; i < block.End; i++)
                sampler.Sample(new SeededRandom(seed, (ulong)(Samples + i)), cancellationToken);
        }

        PathSampler Sampler()
        {
            if (idle.TryTake(out var used))
                return used;
            var sampler = new PathSampler(graph);
            _samplers.Add(sampler);
            return sampler;
        }
    }

    private long[] Sum()
    {
        var counts = new long[graph.NodeCount];
        foreach (var sampler in _samplers)
        {
            for (var v = 0; v < counts.Length; v++)
                counts[v] += sampler.Counts[v];
        }

        return counts;
    }
}
