using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace GbaGraph.Analytics.Graphs;

/// <summary>
/// The part of a graph that a mask leaves: the nodes kept, renumbered in their order, and the edges between them with their weights.
/// Where every node is kept the graph itself is taken and nothing copied. Time O(n + m); memory that of the rows that are left.
/// </summary>
public sealed class Subgraph
{
    private Subgraph(CsrGraph graph, ImmutableArray<int> nodes) => (Graph, Nodes) = (graph, nodes);

    /// <summary>The sub-network.</summary>
    public CsrGraph Graph { get; }

    /// <summary>The number that each of its nodes has in the whole graph, rising.</summary>
    public ImmutableArray<int> Nodes { get; }

    /// <summary>Takes the nodes whose mask is true.</summary>
    /// <param name="graph">The whole graph.</param>
    /// <param name="mask">True for each node to keep; as long as the graph has nodes.</param>
    /// <exception cref="ArgumentNullException">The graph is missing.</exception>
    /// <exception cref="ArgumentException">The mask has another length.</exception>
    public static Subgraph Of(CsrGraph graph, ReadOnlySpan<bool> mask)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (mask.Length != graph.NodeCount)
            throw new ArgumentException($"The mask has {mask.Length} values for {graph.NodeCount} nodes.", nameof(mask));
        var numbers = new int[mask.Length];
        var nodes = new List<int>();
        for (var node = 0; node < mask.Length; node++)
        {
            numbers[node] = mask[node] ? nodes.Count : -1;
            if (mask[node])
                nodes.Add(node);
        }

        if (nodes.Count == mask.Length)
            return new Subgraph(graph, [.. nodes]);
        var kept = nodes.ToArray();
        var outRows = Kept(graph.OutRows, kept, numbers);
        var inRows = graph.IsDirected ? Kept(graph.InRows, kept, numbers) : outRows;
        return new Subgraph(CsrGraph.Of(graph.IsDirected, outRows, inRows), ImmutableCollectionsMarshal.AsImmutableArray(kept));
    }

    private static CsrRows Kept(CsrRows rows, int[] nodes, int[] numbers)
    {
        var offsets = new int[nodes.Length + 1];
        for (var i = 0; i < nodes.Length; i++)
        {
            offsets[i + 1] = offsets[i];
            foreach (var neighbour in rows.Row(nodes[i]))
                offsets[i + 1] += numbers[neighbour] >= 0 ? 1 : 0;
        }

        var targets = new int[offsets[^1]];
        var weights = rows.Weights is null ? null : new double[targets.Length];
        var next = 0;
        foreach (var node in nodes)
        {
            for (var arc = rows.Offsets[node]; arc < rows.Offsets[node + 1]; arc++)
            {
                if (numbers[rows.Targets[arc]] < 0)
                    continue;
                if (weights is not null)
                    weights[next] = rows.Weights![arc];
                targets[next++] = numbers[rows.Targets[arc]];
            }
        }

        return new CsrRows(offsets, targets, weights.AsSpan().ContainsAnyExcept(1.0) ? weights : null);
    }
}
