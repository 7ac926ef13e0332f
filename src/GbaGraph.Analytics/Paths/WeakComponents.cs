using GbaGraph.Analytics.Execution;
using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Paths;

/// <summary>Which nodes hang together when direction is ignored: a number for each node, counted in the order of the smallest node.</summary>
internal sealed class WeakComponents
{
    private readonly int[] _sizes;

    private WeakComponents(int[] numbers, int[] rankBySize, int[] sizes) => (Numbers, RankBySize, _sizes) = (numbers, rankBySize, sizes);

    public int[] Numbers { get; }

    /// <summary>The place of each component from the largest to the smallest; equal ones in the order of their numbers.</summary>
    public int[] RankBySize { get; }

    public int Count => RankBySize.Length;

    public static WeakComponents Of(CsrGraph graph, CancellationToken cancellationToken)
    {
        var numbers = new int[graph.NodeCount];
        Array.Fill(numbers, -1);
        var queue = new int[graph.NodeCount];
        var sizes = new List<int>();
        for (var start = 0; start < numbers.Length; start++)
        {
            if (numbers[start] < 0)
                sizes.Add(Fill(graph, numbers, queue, start, sizes.Count, cancellationToken));
        }

        var ranks = new int[sizes.Count];
        foreach (var (number, rank) in Enumerable.Range(0, ranks.Length).OrderByDescending(number => sizes[number]).Select((number, rank) => (number, rank)))
            ranks[number] = rank;
        return new WeakComponents(numbers, ranks, [.. sizes]);
    }

    /// <summary>Where each component starts, and the last ends, when they stand in the order of <see cref="RankBySize"/>.</summary>
    public int[] StartsBySize()
    {
        var starts = new int[Count + 1];
        for (var number = 0; number < Count; number++)
            starts[RankBySize[number] + 1] = _sizes[number];
        for (var rank = 0; rank < Count; rank++)
            starts[rank + 1] += starts[rank];
        return starts;
    }

    private static int Fill(CsrGraph graph, int[] numbers, int[] queue, int start, int number, CancellationToken cancellationToken)
    {
        var tail = 0;
        queue[tail++] = start;
        numbers[start] = number;
        for (var head = 0; head < tail; head++)
        {
            cancellationToken.CheckEvery4096(head);
            Visit(graph.OutRows.Row(queue[head]));
            if (graph.IsDirected)
                Visit(graph.InRows.Row(queue[head]));
        }

        return tail;

        void Visit(ReadOnlySpan<int> neighbours)
        {
            foreach (var neighbour in neighbours)
            {
                if (numbers[neighbour] >= 0)
                    continue;
                numbers[neighbour] = number;
                queue[tail++] = neighbour;
            }
        }
    }
}
