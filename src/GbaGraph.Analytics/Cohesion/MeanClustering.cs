using GbaGraph.Analytics.Graphs;

namespace GbaGraph.Analytics.Cohesion;

internal static class MeanClustering
{
    /// <summary>The mean over all nodes of the share of pairs of neighbours that are tied; 0 for a node of fewer than two, and without nodes.</summary>
    public static double Of(CsrGraph graph, CancellationToken cancellationToken)
    {
        var sum = 0.0;
        for (var node = 0; node < graph.NodeCount; node++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var row = graph.Neighbours(node);
            var tied = 0L;
            foreach (var other in row)
                tied += Shared(row, graph.Neighbours(other));
            sum += row.Length < 2 ? 0 : (double)tied / ((long)row.Length * (row.Length - 1));
        }

        return graph.NodeCount == 0 ? 0 : sum / graph.NodeCount;
    }

    private static int Shared(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        var (i, j, shared) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            var (left, right) = (a[i], b[j]);
            shared += left == right ? 1 : 0;
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }

        return shared;
    }
}
