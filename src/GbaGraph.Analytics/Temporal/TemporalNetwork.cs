using System.Collections.Immutable;
using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Temporal;

/// <summary>
/// A network whose edges have a time; immutable. Nodes are 0 … n − 1 at all times. Memory: 24 bytes an edge and its record.
/// </summary>
public sealed class TemporalNetwork
{
    /// <summary>Gathers the edges.</summary>
    /// <param name="nodeCount">The number of nodes, 0 or more.</param>
    /// <param name="isDirected">Whether edges have a direction.</param>
    /// <param name="edges">The edges in any order; self-loops are left out.</param>
    /// <param name="multiEdges">What becomes of edges with the same ends in one slice.</param>
    /// <exception cref="ArgumentNullException">The edges are missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An edge names a node that does not exist, or its weight is out of its domain.</exception>
    public TemporalNetwork(int nodeCount, bool isDirected, IEnumerable<TimedEdge> edges, MultiEdgeRule multiEdges = MultiEdgeRule.Sum)
    {
        ArgumentNullException.ThrowIfNull(edges);
        (NodeCount, IsDirected, MultiEdges) = (nodeCount, isDirected, multiEdges);
        Edges = [.. edges.Where(edge => edge.Source != edge.Target).OrderBy(edge => edge.Time)];
        Slice(int.MinValue, int.MaxValue);
        Times = [.. Edges.Select(edge => edge.Time).Distinct()];
    }

    /// <summary>The number of nodes.</summary>
    public int NodeCount { get; }

    /// <summary>Whether edges have a direction.</summary>
    public bool IsDirected { get; }

    /// <summary>What becomes of edges with the same ends in one slice.</summary>
    public MultiEdgeRule MultiEdges { get; }

    /// <summary>The edges by time; those of one time in the order in which they were given.</summary>
    public ImmutableArray<TimedEdge> Edges { get; }

    /// <summary>The times at which there are edges, ascending.</summary>
    public ImmutableArray<int> Times { get; }

    /// <summary>The network of the edges from one time to another, both included. Time O(n + m).</summary>
    /// <param name="first">The first time.</param>
    /// <param name="last">The last time.</param>
    /// <param name="cancellationToken">Checked every few thousand edges.</param>
    /// <exception cref="OperationCanceledException">The building was cancelled.</exception>
    public CsrGraph Slice(int first, int last, CancellationToken cancellationToken = default) => new CsrGraphBuilder(NodeCount, IsDirected, MultiEdges)
        .AddEdges(Edges.Cancellable(cancellationToken).Where(edge => edge.Time >= first && edge.Time <= last).Select(edge => (edge.Source, edge.Target, edge.Weight)))
        .Build(cancellationToken: cancellationToken);
}
