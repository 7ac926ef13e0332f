using System.Text.Json;
using GbaGraph.Domain.Paging;
using GbaGraph.Storage.Paging;
using GbaGraph.Storage.Sqlite.Native;
using GbaGraph.Storage.Sqlite.Rows;

namespace GbaGraph.Storage.Sqlite.Queries;

/// <summary>The same page of the links of many actors: one statement that counts, one that reads.</summary>
/// <param name="condition">Makes the condition on the link with the alias t.</param>
/// <param name="order">The order.</param>
internal sealed class LinksOfQuery(Func<SqlText> condition, KeysetOrder order)
{
    private static readonly SqlName Link = new("t");

    /// <summary>Where a page lies among the links of its actor.</summary>
    private sealed record Window(string Owner, long Total, long Start, long End);

    /// <summary>Reads the pages, without evidence; an actor without links has none.</summary>
    public IReadOnlyDictionary<string, Page<LinkRows.Head>> Run(SqliteConnection connection, IReadOnlyCollection<string> slugs, PageRequest page)
    {
        var windows = Windows(connection, slugs, PageBounds.Of(page, order));
        var rows = Rows(connection, windows);
        return windows.ToDictionary(w => w.Owner, w => new Page<LinkRows.Head>(
            [.. rows[w.Owner]], w.End < w.Total, w.Start > 0, page.IncludeTotalCount ? checked((int)w.Total) : null));
    }

    private List<Window> Windows(SqliteConnection connection, IReadOnlyCollection<string> slugs, PageBounds bounds)
    {
        SqlText upToAfter = bounds.After is { } after ? NotTrue(order.After(Link, after)) : $"0";
        SqlText fromBefore = bounds.Before is { } before ? NotTrue(order.Before(Link, before)) : $"0";
        return connection.Query(
            $"""
            SELECT o.slug, COUNT(*), COALESCE(SUM({upToAfter}), 0), COALESCE(SUM({fromBefore}), 0)
            FROM {Ends(Written.Json(slugs), new("value"))} o JOIN links t ON t.id = o.link WHERE {condition()} GROUP BY o.slug
            """,
            row =>
            {
                var (start, end) = bounds.Window(row.Long(1), row.Long(2), row.Long(3));
                return new Window(row.Text(0), row.Long(1), start, end);
            });
    }

    private ILookup<string, PageRow<LinkRows.Head>> Rows(SqliteConnection connection, List<Window> windows)
    {
        var bounds = JsonSerializer.Serialize(windows.Where(w => w.Start < w.End).ToDictionary(w => w.Owner, w => new[] { w.Start, w.End }));
        var keys = order.Keys.Count;
        return connection.Query(
            $"""
            SELECT t.owner, {order.Columns(Link)}, {new SqlName(LinkRows.Columns)} FROM (
                SELECT o.slug AS owner, o.bounds, ROW_NUMBER() OVER (PARTITION BY o.slug ORDER BY {order.OrderBy(Link, false)}) AS position, t.*
                FROM {Ends(bounds, new("key"))} o JOIN links t ON t.id = o.link WHERE {condition()}) t
            WHERE t.position > json_extract(t.bounds, '$[0]') AND t.position <= json_extract(t.bounds, '$[1]') ORDER BY t.owner, t.position
            """,
            row => (Owner: row.Text(0), Row: new PageRow<LinkRows.Head>(
                LinkRows.Read(row, keys + 1), Cursor.Write(order, [.. Enumerable.Range(1, keys).Select(row.Value)])))).ToLookup(r => r.Owner, r => r.Row);
    }

    // A link is never between an actor and itself, so that no link comes twice for one actor.
    private static SqlText Ends(string json, SqlName slug) =>
        $"""
        (SELECT j.{slug} AS slug, j.value AS bounds, f.id AS link FROM json_each({json}) j JOIN links f ON f.from_actor = j.{slug}
         UNION ALL SELECT j.{slug}, j.value, f.id FROM json_each({json}) j JOIN links f ON f.to_actor = j.{slug})
        """;

    private static SqlText NotTrue(SqlText condition) => $"({condition}) IS NOT TRUE";
}
