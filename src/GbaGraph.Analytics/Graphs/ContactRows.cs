namespace GbaGraph.Analytics.Graphs;

/// <summary>
/// The contacts of each node whatever the direction of the tie, without self-loops, each row ascending. The weight of a contact is
/// the weight of the edge in an undirected graph and the sum of both arcs in a directed one. Time and memory O(n + m).
/// </summary>
internal static class ContactRows
{
    /// <param name="graph">The graph.</param>
    /// <param name="isWeighted">Whether weights count; else every arc weighs 1, a reciprocated pair therefore 2.</param>
    /// <param name="cancellationToken">Checked at every node, where rows are made.</param>
    public static CsrRows Of(CsrGraph graph, bool isWeighted, CancellationToken cancellationToken = default)
    {
        if (!graph.IsDirected && graph.SelfLoopCount == 0)
            return isWeighted ? graph.OutRows : graph.OutRows with { Weights = null };
        var hasWeights = graph.IsDirected || (isWeighted && graph.IsWeighted);
        var (offsets, targets, weights) = (new int[graph.NodeCount + 1], new List<int>(), new List<double>());
        for (var node = 0; node < graph.NodeCount; node++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (graph.IsDirected)
                AddBothWays(graph, node, isWeighted, targets, weights);
            else
                AddRow(graph, node, isWeighted, targets, weights);
            offsets[node + 1] = targets.Count;
        }

        return new CsrRows(offsets, [.. targets], hasWeights ? [.. weights] : null);
    }

    private static void AddRow(CsrGraph graph, int node, bool isWeighted, List<int> targets, List<double> weights)
    {
        var row = graph.Neighbours(node);
        var rowWeights = isWeighted ? graph.Weights(node) : [];
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] == node)
                continue;
            targets.Add(row[i]);
            weights.Add(WeightAt(rowWeights, i));
        }
    }

    private static void AddBothWays(CsrGraph graph, int node, bool isWeighted, List<int> targets, List<double> weights)
    {
        var leaving = graph.Neighbours(node);
        var reaching = graph.InNeighbours(node);
        var leavingWeights = isWeighted ? graph.Weights(node) : [];
        var reachingWeights = isWeighted ? graph.InWeights(node) : [];
        var (i, j) = (0, 0);
        while (i < leaving.Length || j < reaching.Length)
        {
            var next = Math.Min(i < leaving.Length ? leaving[i] : int.MaxValue, j < reaching.Length ? reaching[j] : int.MaxValue);
            var weight = 0.0;
            if (i < leaving.Length && leaving[i] == next)
                weight += WeightAt(leavingWeights, i++);
            if (j < reaching.Length && reaching[j] == next)
                weight += WeightAt(reachingWeights, j++);
            if (next == node)
                continue;
            targets.Add(next);
            weights.Add(weight);
        }
    }

    private static double WeightAt(ReadOnlySpan<double> weights, int place) => weights.IsEmpty ? 1 : weights[place];
}
