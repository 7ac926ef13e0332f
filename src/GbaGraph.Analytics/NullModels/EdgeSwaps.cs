using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Randomness;

namespace GbaGraph.Analytics.NullModels;

/// <summary>The edges of a graph, of which two at a time may exchange their ends. For one thread.</summary>
internal sealed class EdgeSwaps
{
    private readonly CsrGraph _graph;
    private readonly WeightedEdge[] _edges;
    private readonly HashSet<long> _taken;

    private EdgeSwaps(CsrGraph graph, CancellationToken cancellationToken)
    {
        _graph = graph;
        _edges = [.. GraphEdges.Of(graph, cancellationToken)];
        _taken = new HashSet<long>(_edges.Length);
        foreach (var edge in _edges.Cancellable(cancellationToken))
            _taken.Add(Key(edge.Source, edge.Target));
    }

    /// <exception cref="ArgumentNullException">The graph is missing.</exception>
    /// <exception cref="ArgumentException">The graph has self-loops.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No step is allowed.</exception>
    public static void Require(CsrGraph graph, int stepsPerEdge)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(stepsPerEdge);
        if (graph.SelfLoopCount > 0)
            throw new ArgumentException("Rewiring needs a graph without self-loops; build it with SelfLoopRule.Drop.", nameof(graph));
    }

    /// <summary>The graph after this many tries for each edge to exchange ends.</summary>
    public static CsrGraph Rewired(CsrGraph graph, int stepsPerEdge, SeededRandom random, Func<int, int, int, int, bool> isWanted, CancellationToken cancellationToken)
    {
        var swaps = new EdgeSwaps(graph, cancellationToken);
        for (var step = 0L; step < (long)graph.EdgeCount * stepsPerEdge && graph.EdgeCount > 1; step++)
        {
            if ((step & 1023) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            swaps.TryOne(random, isWanted);
        }

        return GraphEdges.Build(graph, swaps._edges, cancellationToken);
    }

    /// <summary>Draws a–b and c–d and makes them a–d and c–b, if that is allowed and makes no self-loop or parallel edge.</summary>
    private void TryOne(SeededRandom random, Func<int, int, int, int, bool> isWanted)
    {
        var (first, second) = (random.Next(_edges.Length), random.Next(_edges.Length - 1));
        second += second >= first ? 1 : 0;
        var (a, b) = (_edges[first].Source, _edges[first].Target);
        var (c, d) = (_edges[second].Source, _edges[second].Target);
        if (!_graph.IsDirected && random.Next(2) == 1)
            (c, d) = (d, c);
        if (a == d || c == b || _taken.Contains(Key(a, d)) || _taken.Contains(Key(c, b)) || !isWanted(a, b, c, d))
            return;
        _taken.Remove(Key(a, b));
        _taken.Remove(Key(c, d));
        _edges[first] = _edges[first] with { Source = a, Target = d };
        _edges[second] = _edges[second] with { Source = c, Target = b };
        _taken.Add(Key(a, d));
        _taken.Add(Key(c, b));
    }

    private long Key(int source, int target) => _graph.IsDirected || source < target
        ? ((long)source * _graph.NodeCount) + target
        : ((long)target * _graph.NodeCount) + source;
}
