using GbaGraph.Domain.Actors;
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
    private static readonly CypherName OtherEnd = new($"CASE startNode({PageStatement.LinkRow.Link.Text}) WHEN owner THEN endNode({PageStatement.LinkRow.Link.Text}) ELSE startNode({PageStatement.LinkRow.Link.Text}) END");

    /// <summary>Reads the pages; an actor that isn't there has none.</summary>
    public Task<Dictionary<string, Page<Link>>> RunAsync(ICypherClient client, IReadOnlyCollection<string> slugs, PageRequest page, CancellationToken cancellationToken) =>
        client.ReadAsync(Statement(slugs, PageBounds.Of(page, order), new("")).ToStatement(), result => PagesOf(result, page), cancellationToken);

    /// <summary>Reads the pages, and the actors at the other ends.</summary>
    public Task<(Dictionary<string, Page<Link>> Pages, Dictionary<string, Actor> Others)> RunWithOthersAsync(
        ICypherClient client, IReadOnlyCollection<string> slugs, PageRequest page, CancellationToken cancellationToken)
    {
        var r = PageStatement.LinkRow.Link.Text;
        CypherName others = new($", [{r} IN links[start..end] | {ActorRows.Projection(OtherEnd).Text}]");
        return client.ReadAsync(
            Statement(slugs, PageBounds.Of(page, order), others).ToStatement(), result => (PagesOf(result, page), result.Rows.SelectMany(row => Maps(row[5])).Select(ActorRows.Read).DistinctBy(a => a.Slug).ToDictionary(a => a.Slug, StringComparer.Ordinal)), cancellationToken);
    }

    private Dictionary<string, Page<Link>> PagesOf(CypherResult result, PageRequest page) =>
        result.Rows.ToDictionary(row => (string)row[0]!, row => PageOf(row, page.IncludeTotalCount), StringComparer.Ordinal);

    private Page<Link> PageOf(IReadOnlyList<object?> row, bool includeTotalCount)
    {
        var (total, start, end) = ((long)row[1]!, (long)row[2]!, (long)row[3]!);
        var links = Maps(row[4]).Select(r => new PageRow<Link>(LinkRows.Read((IReadOnlyDictionary<string, object?>)r["row"]!), Cursor.Write(order, (IReadOnlyList<object?>)r["keys"]!)));
        return new([.. links], end < total, start > 0, includeTotalCount ? checked((int)total) : null);
    }

    private static IEnumerable<IReadOnlyDictionary<string, object?>> Maps(object? list) => ((IReadOnlyList<object?>)list!).Cast<IReadOnlyDictionary<string, object?>>();

    // A link is never between an actor and itself, so that no link comes twice for one actor.
    private CypherText Statement(IReadOnlyCollection<string> slugs, PageBounds bounds, CypherName others)
    {
        var (link, r) = (PageStatement.LinkRow, PageStatement.LinkRow.Link);
        CypherText upToAfter = bounds.After is { } after ? Count(order.After(r, after)) : $"0";
        CypherText fromBefore = bounds.Before is { } before ? Count(order.Before(r, before)) : $"0";
        CypherText toFirst = bounds.First is { } first ? (CypherText)$"CASE WHEN end > start + {first} THEN start + {first} ELSE end END" : $"end";
        CypherText fromLast = bounds.Last is { } last ? (CypherText)$"CASE WHEN start < end - {last} THEN end - {last} ELSE start END" : $"start";
        return $$"""
            UNWIND {{(object)slugs.Distinct(StringComparer.Ordinal).ToArray()}} AS slug
            MATCH (owner:Actor {slug: slug})
            CALL (*) {
              MATCH (owner)-[{{r}}:{{types}}]-() WITH {{link.WithEnds}} WHERE {{condition}}
              WITH {{r}} ORDER BY {{order.OrderBy(r, false)}} RETURN collect({{r}}) AS links
            }
            WITH slug, owner, links, {{upToAfter}} AS start, size(links) - {{fromBefore}} AS last
            WITH slug, owner, links, start, CASE WHEN last > start THEN last ELSE start END AS end
            WITH slug, owner, links, start, {{toFirst}} AS end
            WITH slug, owner, links, {{fromLast}} AS start, end
            RETURN slug, size(links), start, end, [{{r}} IN links[start..end] | {keys: {{order.Keys(r)}}, row: {{LinkRows.Projection(r)}}}]{{others}}
            """;
    }

    private static CypherText Count(CypherText condition)
    {
        var r = PageStatement.LinkRow.Link;
        return $"size([{r} IN links WHERE NOT coalesce({condition}, false)])";
    }
}
