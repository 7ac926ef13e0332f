using GbaGraph.Domain.Paging;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Paging;

namespace GbaGraph.Storage.Neo4j.Statements;

/// <summary>A page of nodes or relationships in one statement, which counts too where the total is asked for.</summary>
/// <param name="pattern">What the rows are matched by; the row is <see cref="Row"/>.</param>
/// <param name="projection">What is read of a row, as a map.</param>
/// <param name="condition">Makes the condition; called once a part of the statement.</param>
/// <param name="order">The order.</param>
/// <param name="leading">Where to look for the page first, if anywhere.</param>
internal sealed class PageStatement(CypherName pattern, CypherName projection, Func<CypherText> condition, KeysetOrder order, LeadingRows? leading = null)
{
    /// <summary>The variable of the row.</summary>
    public static readonly CypherName Row = new("t");

    /// <summary>The variables of a row that is a link.</summary>
    public static readonly LinkVariables LinkRow = LinkVariables.Of(new("r"));

    /// <summary>Reads the page.</summary>
    public async Task<Page<T>> RunAsync<T>(ICypherClient client, CypherName row, PageRequest page, Func<IReadOnlyDictionary<string, object?>, T> read, CancellationToken cancellationToken)
    {
        var bounds = PageBounds.Of(page, order);
        var isBackward = bounds.First is null && bounds.Last is not null;
        long? limit = bounds.First ?? bounds.Last;
        var statement = Statement(row, bounds, isBackward, limit + 1, page.IncludeTotalCount).ToStatement();
        return await client.ReadAsync(statement, result => Cut(result.Rows[0], bounds, isBackward, limit, read), cancellationToken).ConfigureAwait(false);
    }

    private Page<T> Cut<T>(IReadOnlyList<object?> values, PageBounds bounds, bool isBackward, long? limit, Func<IReadOnlyDictionary<string, object?>, T> read)
    {
        var rows = ((IReadOnlyList<object?>)values[0]!).Cast<IReadOnlyDictionary<string, object?>>().ToList();
        var hasMore = rows.Count > limit;
        if (hasMore) rows.RemoveAt(rows.Count - 1);
        if (isBackward) rows.Reverse();
        var (hasNext, hasPrevious) = isBackward ? (false, hasMore) : (hasMore, false);
        if (bounds is { First: not null, Last: { } last } && rows.Count > last)
        {
            rows.RemoveRange(0, rows.Count - last);
            hasPrevious = true;
        }

        return new(
            [.. rows.Select(r => new PageRow<T>(read((IReadOnlyDictionary<string, object?>)r["row"]!), Cursor.Write(order, (IReadOnlyList<object?>)r["keys"]!)))],
            hasNext || (bool)values[2]!, hasPrevious || (bool)values[1]!, values[3] is long total ? checked((int)total) : null);
    }

    private CypherText Statement(CypherName row, PageBounds bounds, bool isBackward, long? limit, bool counts)
    {
        CypherText limited = limit is { } most ? (CypherText)$" LIMIT toInteger({most})" : $"";
        CypherText atOrBeforeAfter = bounds.After is { } left ? Exists(order.After(row, left)) : $"false";
        CypherText atOrAfterBefore = bounds.Before is { } right ? Exists(order.Before(row, right)) : $"false";
        CypherText total = counts ? (CypherText)$"COUNT {{ MATCH {pattern} WHERE {condition()} }}" : $"null";
        CypherName one = new($"{{keys: {order.Keys(row).Text}, row: {projection.Text}}}");
        CypherText rows = $$"""
            COLLECT {
              MATCH {{pattern}} WHERE {{CypherText.All([condition(), .. Between(row, bounds)])}}
              RETURN {{one}} ORDER BY {{order.OrderBy(row, isBackward)}}{{limited}}
            }
            """;
        CypherText found = $"";
        if (leading is not null && limit is { } asked)
            (found, rows) = (leading.Find(row, CypherText.All(Between(row, bounds)), condition(), isBackward, asked), LeadingRows.OrElse(row, one, rows, asked));
        return $"{found}RETURN {rows} AS rows, {atOrBeforeAfter} AS before, {atOrAfterBefore} AS after, {total} AS total";
    }

    private List<CypherText> Between(CypherName row, PageBounds bounds)
    {
        var parts = new List<CypherText>();
        if (order.FirstIsThere(row) is { } isThere) parts.Add(isThere);
        if (bounds.After is { } after) parts.Add(order.After(row, after));
        if (bounds.Before is { } before) parts.Add(order.Before(row, before));
        return parts;
    }

    // Whether there are rows at or beyond a cursor, on the side that the page is not.
    private CypherText Exists(CypherText inside) => $"EXISTS {{ MATCH {pattern} WHERE {condition()} AND NOT coalesce({inside}, false) }}";
}
