using System.Collections.Immutable;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Randomness;

namespace GbaGraph.Analytics.NullModels;

/// <summary>A measure of a graph, and of random graphs that stand beside it; each random graph has a stream of its own.</summary>
internal sealed class MeasuredReplicates(
    Func<CsrGraph, CancellationToken, ImmutableArray<double>> measure, CsrGraph graph, CancellationToken cancellationToken)
{
    /// <summary>The values of the graph itself.</summary>
    public ImmutableArray<double> Estimates { get; } = MeasuredValues.Of(measure, graph, null, cancellationToken);

    /// <summary>Refuses to hold the values of so many graphs, and a graph a worker, where that is more than the limit.</summary>
    /// <exception cref="InsufficientMemoryException">It is.</exception>
    public void RequireMemory(int count, int? workers)
    {
        MemoryBudget.Require(8.0 * count * Estimates.Length);
        MemoryBudget.Require(graph, 8, 40, SourceBlocks.WorkersFor(workers, count));
    }

    /// <summary>Makes the graphs, measures each, and keeps what is made of its values.</summary>
    /// <exception cref="InvalidOperationException">A value is not finite, or there is another number of them than for the graph itself.</exception>
    public TKept[] Run<TKept>(
        int count,
        ulong seed,
        int? workers,
        Func<int, SeededRandom, CsrGraph> draw,
        Func<ImmutableArray<double>, TKept> keep,
        IProgress<double>? progress)
    {
        var kept = new TKept[count];
        NodeSweep.Run(count, workers, Replicate, progress, cancellationToken);
        return kept;

        void Replicate(int replicate)
        {
            var drawn = draw(replicate, new SeededRandom(seed, (ulong)replicate));
            kept[replicate] = keep(MeasuredValues.Of(measure, drawn, Estimates.Length, cancellationToken));
        }
    }
}
