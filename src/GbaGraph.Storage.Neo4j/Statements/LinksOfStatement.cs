using GbaGraph.Domain.Links;
using GbaGraph.Domain.Paging;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Rows;
using GbaGraph.Storage.Paging;

namespace GbaGraph.Storage.Neo4j.Statements;

/// <summary>The same page of the links of many actors, in one statement.</summary>
/// <param name="types">The types looked at.</param>
/// <param name="condition">The condition on the link <see cref="PageStatement.LinkRow"/>.</param>
/// <param name="order">The order.</param>
internal sealed class LinksOfStatement(CypherName types, CypherText condition, KeysetOrder order)
{
    /// <summary>Reads the pages; an actor that isn't there has none.</summary>
    public Task<Dictionary<string, Page<Link>>> RunAsync(ICypherClient client, IReadOnlyCollection<string> slugs, PageRequest page, CancellationToken cancellationToken) =>
        client.ReadAsync(
            Statement(slugs, PageBounds.Of(page, order)).ToStatement(),
            result => result.Rows.ToDictionary(row => (string)row[0]!, row => PageOf(row, page.IncludeTotalCount), StringComparer.Ordinal),
            cancellationToken);

    private Page<Link> PageOf(IReadOnlyList<object?> row, bool includeTotalCount)
    {
        var (total, start, end) = ((long)row[1]!, (long)row[2]!, (long)row[3]!);
        var links = ((IReadOnlyList<object?>)row[4]!).Cast<IReadOnlyDictionary<string, object?>>()
            .Select(r => new PageRow<Link>(LinkRows.Read((IReadOnlyDictionary<string, object?>)r["row"]!), Cursor.Write(order, (IReadOnlyList<object?>)r["keys"]!)));
        return new([.. links], end < total, start > 0, includeTotalCount ? checked((int)total) : null);
    }

    // A link is never between an actor and itself, so that no link comes twice for one actor.
    private CypherText Statement(IReadOnlyCollection<string> slugs, PageBounds bounds)
    {
        var (link, r) = (PageStatement.LinkRow, PageStatement.LinkRow.Link);
        CypherText upToAfter = bounds.After is { } after ? Count(order.After(r, after)) : $"0";
        CypherText fromBefore = bounds.Before is { } before ? Count(order.Before(r, before)) : $"0";
        CypherText toFirst = bounds.First is { } first ? (CypherText)$"CASE WHEN end > start + {first} THEN start + {first} ELSE end END" : $"end";
        CypherText fromLast = bounds.Last is { } last ? (CypherText)$"CASE WHEN start < end - {last} THEN end - {last} ELSE start END" : $"start";
        return $$"""
            UNWIND {{(object)slugs.Distinct(StringComparer.Ordinal).ToArray()}} AS slug
            MATCH (owner:Actor {slug: slug})
            CALL (owner) {
              MATCH (owner)-[{{r}}:{{types}}]-() WITH {{link.WithEnds}} WHERE {{condition}}
              WITH {{r}} ORDER BY {{order.OrderBy(r, false)}} RETURN collect({{r}}) AS links
            }
            WITH slug, links, {{upToAfter}} AS start, size(links) - {{fromBefore}} AS last
            WITH slug, links, start, CASE WHEN last > start THEN last ELSE start END AS end
            WITH slug, links, start, {{toFirst}} AS end
            WITH slug, links, {{fromLast}} AS start, end
            RETURN slug, size(links), start, end, [{{r}} IN links[start..end] | {keys: {{order.Keys(r)}}, row: {{LinkRows.Projection(r, "startNode", "endNode")}}}]
            """;
    }

    private static CypherText Count(CypherText condition)
    {
        var r = PageStatement.LinkRow.Link;
        return $"size([{r} IN links WHERE NOT coalesce({condition}, false)])";
    }
}
