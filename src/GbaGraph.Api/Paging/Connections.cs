using GbaGraph.Domain.Paging;

namespace GbaGraph.Api.Paging;

/// <summary>Pages of the store as Relay connections.</summary>
internal static class Connections
{
    public static PageRequest ToRequest(this PagingArguments paging) =>
        new(paging.First, paging.After, paging.Last, paging.Before, paging.IncludeTotalCount);

    public static Connection<TNode> ToConnection<TRow, TNode>(this Page<TRow> page, Func<TRow, TNode> toNode)
    {
        var edges = new List<IEdge<TNode>>(page.Rows.Count);
        foreach (var row in page.Rows) edges.Add(new Edge<TNode>(toNode(row.Value), row.Cursor));
        var info = new ConnectionPageInfo(page.HasNext, page.HasPrevious, page.Rows.Count > 0 ? page.Rows[0].Cursor : null, page.Rows.Count > 0 ? page.Rows[^1].Cursor : null);
        return new(edges, info, page.TotalCount ?? 0);
    }
}
