using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Centrality;

/// <summary>
/// Takes away, for k = 0, 1, …, every node that has at most k ties left, with all that fall to k meanwhile. A tie that is lost touches
/// one number alone, so most of the work stays in the caches; the nodes that are left are listed anew for each k, and soon few.
/// </summary>
internal sealed class CorePeeling
{
    private readonly CsrGraph _graph;
    private readonly int[] _taken;
    private readonly int[] _left;
    private int _leftCount;

    public CorePeeling(CsrGraph graph)
    {
        _graph = graph;
        (Degrees, _taken, _left) = (new int[graph.NodeCount], new int[graph.NodeCount + 1], new int[graph.NodeCount]);
        _leftCount = graph.NodeCount;
        for (var node = 0; node < _leftCount; node++)
            (_left[node], Degrees[node]) = (node, DegreeOf(graph, node));
    }

    /// <summary>What is left of the degree; of a node that was taken, its core number.</summary>
    public int[] Degrees { get; }

    /// <summary>Takes every node of core number k; the k must come in order. Returns how many were taken.</summary>
    public int Take(int k, ProgressMeter meter, CancellationToken cancellationToken)
    {
        var count = Start(k);
        var stride = Math.Max(1, _graph.NodeCount / 128);
        for (var i = 0; i < count; i++)
        {
            if (i % stride == stride - 1)
            {
                cancellationToken.ThrowIfCancellationRequested();
                meter.Step(stride);
            }

            count = LoseTies(_graph.OutRows.Row(_taken[i]), k, count);
            if (_graph.IsDirected)
                count = LoseTies(_graph.InRows.Row(_taken[i]), k, count);
        }

        meter.Step(count % stride);
        return count;
    }

    private int Start(int k)
    {
        var (count, kept) = (0, 0);
        foreach (var node in _left.AsSpan(0, _leftCount))
        {
            if (Degrees[node] > k)
                _left[kept++] = node;
            else if (Degrees[node] == k)
                _taken[count++] = node;
        }

        _leftCount = kept;
        return count;
    }

    private int LoseTies(ReadOnlySpan<int> neighbours, int k, int count)
    {
        var degrees = Degrees;
        foreach (var neighbour in neighbours)
        {
            var degree = degrees[neighbour];
            _taken[count] = neighbour;
            count += degree == k + 1 ? 1 : 0;
            degrees[neighbour] = degree - (int)((uint)(k - degree) >> 31);
        }

        return count;
    }

    private static int DegreeOf(CsrGraph graph, int node)
    {
        var arcs = WithoutLoop(graph, graph.OutRows.Row(node), node);
        return graph.IsDirected ? checked(arcs + WithoutLoop(graph, graph.InRows.Row(node), node)) : arcs;
    }

    private static int WithoutLoop(CsrGraph graph, ReadOnlySpan<int> neighbours, int node) =>
        neighbours.Length - (graph.SelfLoopCount > 0 && neighbours.BinarySearch(node) >= 0 ? 1 : 0);
}
