using GbaGraph.Analytics.Graphs;
using GbaGraph.Analytics.Paths;

namespace GbaGraph.Analytics.Centrality;

/// <summary>What a <see cref="CutSearch"/> walks on.</summary>
/// <param name="Rows">The rows to walk.</param>
/// <param name="IsDirected">Whether an arc needn't lead back.</param>
/// <param name="Scale">Which closeness.</param>
/// <param name="ReachBounds">How many others each node reaches at most; exactly, in an undirected graph.</param>
internal sealed record CutNetwork(CsrRows Rows, bool IsDirected, ClosenessScale Scale, int[] ReachBounds)
{
    public int NodeCount => ReachBounds.Length;

    public static CutNetwork Of(CsrGraph graph, TopClosenessParameters parameters, CancellationToken cancellationToken)
    {
        var components = WeakComponents.Of(graph, cancellationToken);
        var starts = components.StartsBySize();
        var bounds = Array.ConvertAll(components.Numbers, Others);
        return new CutNetwork(
            parameters.Direction == PathDirection.Out ? graph.OutRows : graph.InRows, graph.IsDirected, parameters.Scale, bounds);

        int Others(int component)
        {
            var rank = components.RankBySize[component];
            return starts[rank + 1] - starts[rank] - 1;
        }
    }
}
