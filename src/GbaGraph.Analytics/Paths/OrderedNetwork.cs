using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Paths;

/// <summary>
/// The arcs of a graph without self-loops, with its nodes renumbered for sweeps from many sources at once: a component's nodes stand
/// together, hubs first, so that the rows read most share the caches; and the sources in an order in which neighbours are near
/// each other, so that the sources of one sweep reach a node at nearly the same level. Depends on the graph alone.
/// </summary>
internal sealed class OrderedNetwork
{
    private readonly int[] _componentStarts;

    private OrderedNetwork(int[] nodes, int[] sources, int[] componentStarts, CsrRows outRows, CsrRows inRows)
    {
        Nodes = nodes;
        Sources = sources;
        _componentStarts = componentStarts;
        (OutOffsets, OutTargets) = (outRows.Offsets, outRows.Targets);
        (InOffsets, InTargets) = (inRows.Offsets, inRows.Targets);
    }

    /// <summary>The node of the graph that has each new number.</summary>
    public int[] Nodes { get; }

    /// <summary>Every new number once, cluster by cluster, component by component.</summary>
    public int[] Sources { get; }

    public int[] OutOffsets { get; }

    public int[] OutTargets { get; }

    public int[] InOffsets { get; }

    public int[] InTargets { get; }

    public int NodeCount => Nodes.Length;

    /// <summary>Renumbers a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="clusterSize">How many sources a sweep takes, which are to be near each other.</param>
    /// <param name="cancellationToken">Checked every few thousand nodes.</param>
    public static OrderedNetwork Of(CsrGraph graph, int clusterSize, CancellationToken cancellationToken = default)
    {
        var components = WeakComponents.Of(graph, cancellationToken);
        var nodes = NodeOrder(graph, components, cancellationToken);
        var numbers = new int[nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
            numbers[nodes[i]] = i;
        var outRows = Renumbered(graph.OutRows, nodes, numbers, cancellationToken);
        var inRows = graph.IsDirected ? Renumbered(graph.InRows, nodes, numbers, cancellationToken) : outRows;
        return new OrderedNetwork(nodes, SourceOrder(outRows, inRows, clusterSize, cancellationToken), components.StartsBySize(), outRows, inRows);
    }

    /// <summary>The numbers First … End − 1 of all components that hold a source, for sources that follow each other in <see cref="Sources"/>.</summary>
    public (int First, int End) ComponentsOf(ReadOnlySpan<int> sources)
    {
        var (least, greatest) = (int.MaxValue, 0);
        foreach (var source in sources)
            (least, greatest) = (Math.Min(least, source), Math.Max(greatest, source));
        return (_componentStarts[ComponentOf(least)], _componentStarts[ComponentOf(greatest) + 1]);
    }

    private int ComponentOf(int node)
    {
        var place = Array.BinarySearch(_componentStarts, node);
        return place >= 0 ? place : ~place - 1;
    }

    /// <summary>Components from the largest to the smallest, in each the nodes from the largest degree to the smallest, then by number.</summary>
    private static int[] NodeOrder(CsrGraph graph, WeakComponents components, CancellationToken cancellationToken)
    {
        var degrees = new int[graph.NodeCount];
        var largest = 0;
        for (var v = 0; v < degrees.Length; v++)
        {
            degrees[v] = graph.OutRows.Row(v).Length + (graph.IsDirected ? graph.InRows.Row(v).Length : 0);
            largest = Math.Max(largest, degrees[v]);
        }

        var byDegree = CountingSort.Of([.. Enumerable.Range(0, degrees.Length)], largest + 1, v => largest - degrees[v], cancellationToken);
        return CountingSort.Of(byDegree, components.Count, v => components.RankBySize[components.Numbers[v]], cancellationToken);
    }

    private static CsrRows Renumbered(CsrRows rows, int[] nodes, int[] numbers, CancellationToken cancellationToken)
    {
        var offsets = new int[nodes.Length + 1];
        var targets = new int[rows.Targets.Length];
        var next = 0;
        for (var i = 0; i < nodes.Length; i++)
        {
            cancellationToken.CheckEvery4096(i);
            foreach (var neighbour in rows.Row(nodes[i]))
            {
                if (neighbour != nodes[i])
                    targets[next++] = numbers[neighbour];
            }

            targets.AsSpan(offsets[i]..next).Sort();
            offsets[i + 1] = next;
        }

        return new CsrRows(offsets, targets, null);
    }

    /// <summary>Grows clusters from the hubs down: a node and the nearest that no cluster has, up to the number asked for.</summary>
    private static int[] SourceOrder(CsrRows outRows, CsrRows inRows, int clusterSize, CancellationToken cancellationToken)
    {
        var order = new int[outRows.Offsets.Length - 1];
        var isTaken = new bool[order.Length];
        for (var (seed, tail) = (0, 0); seed < order.Length; seed++)
        {
            cancellationToken.CheckEvery4096(seed);
            if (isTaken[seed])
                continue;
            var (head, limit) = (tail, tail + clusterSize);
            isTaken[order[tail++] = seed] = true;
            for (; head < tail && tail < limit; head++)
            {
                tail = Take(outRows.Row(order[head]), tail, limit);
                if (!ReferenceEquals(inRows, outRows))
                    tail = Take(inRows.Row(order[head]), tail, limit);
            }
        }

        return order;

        int Take(ReadOnlySpan<int> neighbours, int tail, int limit)
        {
            foreach (var neighbour in neighbours)
            {
                if (tail == limit)
                    break;
                if (!isTaken[neighbour])
                    isTaken[order[tail++] = neighbour] = true;
            }

            return tail;
        }
    }
}
