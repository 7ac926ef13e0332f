using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GbaGraph.Analytics.Execution;

namespace GbaGraph.Analytics.Graphs;

/// <summary>
/// The part of a graph that a mask leaves: the nodes kept, renumbered in their order, and the edges between them with their weights.
/// Where every node is kept the graph itself is taken and nothing copied. Time O(n + m) over the workers; memory that of the rows that are
/// left, and 4n bytes while it is made.
/// </summary>
public sealed class Subgraph
{
    /// <summary>Below this many arcs the copying is shorter than handing it to other threads.</summary>
    private const int SmallestForThreads = 40_000;

    private Subgraph(CsrGraph graph, ImmutableArray<int> nodes) => (Graph, Nodes) = (graph, nodes);

    /// <summary>The sub-network.</summary>
    public CsrGraph Graph { get; }

    /// <summary>The number that each of its nodes has in the whole graph, rising.</summary>
    public ImmutableArray<int> Nodes { get; }

    /// <summary>Takes the nodes whose mask is true.</summary>
    /// <param name="graph">The whole graph.</param>
    /// <param name="mask">True for each node to keep; as long as the graph has nodes.</param>
    /// <param name="workers">The number of threads at most, or null for all cores. The sub-network does not depend on it.</param>
    /// <param name="cancellationToken">Checked every few thousand nodes.</param>
    /// <exception cref="ArgumentNullException">The graph is missing.</exception>
    /// <exception cref="ArgumentException">The mask has another length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of workers is 0 or negative.</exception>
    /// <exception cref="OperationCanceledException">The making was cancelled.</exception>
    public static Subgraph Of(CsrGraph graph, ReadOnlySpan<bool> mask, int? workers = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (mask.Length != graph.NodeCount)
            throw new ArgumentException($"The mask has {mask.Length} values for {graph.NodeCount} nodes.", nameof(mask));
        SourceBlocks.Checked(workers);
        cancellationToken.ThrowIfCancellationRequested();
        var (kept, numbers) = Numbered(mask);
        if (kept.Length == mask.Length)
            return new Subgraph(graph, ImmutableCollectionsMarshal.AsImmutableArray(kept));
        var threads = graph.OutRows.Targets.Length < SmallestForThreads ? 1 : SourceBlocks.WorkersFor(workers, kept.Length);
        var outRows = Kept(graph.OutRows, kept, numbers, threads, cancellationToken);
        var inRows = graph.IsDirected ? Kept(graph.InRows, kept, numbers, threads, cancellationToken) : outRows;
        return new Subgraph(CsrGraph.Of(graph.IsDirected, outRows, inRows), ImmutableCollectionsMarshal.AsImmutableArray(kept));
    }

    private static (int[] Kept, int[] Numbers) Numbered(ReadOnlySpan<bool> mask)
    {
        var (kept, numbers) = (new int[mask.Count(true)], new int[mask.Length]);
        for (var (node, next) = (0, 0); node < mask.Length; node++)
        {
            numbers[node] = mask[node] ? next : -1;
            if (mask[node])
                kept[next++] = node;
        }

        return (kept, numbers);
    }

    /// <summary>Counts what is left of each row, then copies it.</summary>
    private static CsrRows Kept(CsrRows rows, int[] nodes, int[] numbers, int threads, CancellationToken cancellationToken)
    {
        var offsets = new int[nodes.Length + 1];
        EachNode(place => offsets[place + 1] = CountKept(rows.Row(nodes[place]), numbers));
        for (var place = 0; place < nodes.Length; place++)
            offsets[place + 1] += offsets[place];
        var targets = GC.AllocateUninitializedArray<int>(offsets[^1]);
        var weights = rows.Weights is null ? null : GC.AllocateUninitializedArray<double>(targets.Length);
        EachNode(place => Copy(rows, nodes[place], numbers, offsets[place], targets, weights));
        return new CsrRows(offsets, targets, weights.AsSpan().ContainsAnyExcept(1.0) ? weights : null);

        void EachNode(Action<int> visit) => SourceBlocks.Run(
            nodes.Length,
            threads,
            () => visit,
            (own, block) =>
            {
                for (var place = block.First; place < block.End; place++)
                {
                    cancellationToken.CheckEvery4096(place);
                    own(place);
                }
            },
            cancellationToken);
    }

    private static int CountKept(ReadOnlySpan<int> row, int[] numbers)
    {
        var count = 0;
        foreach (var neighbour in row)
            count += numbers[neighbour] >= 0 ? 1 : 0;
        return count;
    }

    private static void Copy(CsrRows rows, int node, int[] numbers, int next, int[] targets, double[]? weights)
    {
        for (var arc = rows.Offsets[node]; arc < rows.Offsets[node + 1]; arc++)
        {
            var number = numbers[rows.Targets[arc]];
            if (number < 0)
                continue;
            if (weights is not null)
                weights[next] = rows.Weights![arc];
            targets[next++] = number;
        }
    }
}
