using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.NullModels;

internal static class RemovalSweep
{
    /// <summary>The size of the largest weak component after each number of removals, by putting the nodes back from the last.</summary>
    public static int[] Largest(CsrGraph graph, int[] order, CancellationToken cancellationToken)
    {
        var sets = new DisjointSets(graph.NodeCount);
        var isBack = new bool[graph.NodeCount];
        var largest = new int[graph.NodeCount + 1];
        for (var removed = order.Length - 1; removed >= 0; removed--)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var node = order[removed];
            isBack[node] = true;
            var size = 1;
            foreach (var other in graph.Neighbours(node))
                size = isBack[other] ? sets.Join(node, other) : size;
            foreach (var other in graph.IsDirected ? graph.InNeighbours(node) : [])
                size = isBack[other] ? sets.Join(node, other) : size;
            largest[removed] = Math.Max(largest[removed + 1], size);
        }

        return largest;
    }

    /// <summary>The most ties left first, counted again after every removal; the smaller number first among equals.</summary>
    public static int[] ByDegreeLeft(CsrGraph graph, CancellationToken cancellationToken)
    {
        var contacts = ContactRows.Of(graph, isWeighted: false, cancellationToken);
        var degrees = Enumerable.Range(0, graph.NodeCount).Select(node => contacts.Row(node).Length).ToArray();
        var left = new SortedSet<(int Degree, int Node)>(degrees.Select((degree, node) => (-degree, node)));
        var order = new List<int>(graph.NodeCount);
        while (left.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var first = left.Min;
            left.Remove(first);
            order.Add(first.Node);
            foreach (var other in contacts.Row(first.Node))
            {
                if (left.Remove((-degrees[other], other)))
                    left.Add((-(--degrees[other]), other));
            }
        }

        return [.. order];
    }
}
