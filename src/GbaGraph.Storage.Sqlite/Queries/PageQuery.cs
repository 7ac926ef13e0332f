using GbaGraph.Domain.Paging;
using GbaGraph.Storage.Paging;
using GbaGraph.Storage.Sqlite.Native;

namespace GbaGraph.Storage.Sqlite.Queries;

/// <summary>A page of the rows of one table. The table's alias in the condition is <see cref="Alias"/>.</summary>
/// <param name="table">The table.</param>
/// <param name="columns">Columns that a row is read from, of the alias.</param>
/// <param name="condition">Makes the condition; called once a statement.</param>
/// <param name="order">The order.</param>
internal sealed class PageQuery(string table, string columns, Func<SqlText> condition, KeysetOrder order)
{
    /// <summary>The alias of the table.</summary>
    public static readonly SqlName Alias = new("t");

    private readonly SqlName _table = new($"{table} {Alias.Text}");

    /// <summary>Reads the page: one statement, one more where a cursor was given, and one more where the total is asked for.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="page">Which page.</param>
    /// <param name="read">Reads a row from its columns, the first of which is at this offset.</param>
    public (IReadOnlyList<KeyedRow<T>> Rows, bool HasNext, bool HasPrevious, int? Total) Run<T>(SqliteConnection connection, PageRequest page, Func<SqliteRow, int, T> read)
    {
        var bounds = PageBounds.Of(page, order);
        var isBackward = bounds.First is null && bounds.Last is not null;
        long? limit = bounds.First ?? bounds.Last;
        var rows = Rows(connection, bounds, isBackward, limit + 1, read);
        var hasMore = rows.Count > limit;
        if (hasMore) rows.RemoveAt(rows.Count - 1);
        if (isBackward) rows.Reverse();
        var (hasNext, hasPrevious) = isBackward ? (false, hasMore) : (hasMore, false);
        if (bounds is { First: not null, Last: { } last } && rows.Count > last)
        {
            rows.RemoveRange(0, rows.Count - last);
            hasPrevious = true;
        }

        var (outsideAfter, outsideBefore) = Outside(connection, bounds);
        int? total = page.IncludeTotalCount ? checked((int)connection.Number($"SELECT COUNT(*) FROM {_table} WHERE {condition()}")) : null;
        return (rows, hasNext || outsideBefore, hasPrevious || outsideAfter, total);
    }

    private List<KeyedRow<T>> Rows<T>(SqliteConnection connection, PageBounds bounds, bool isBackward, long? limit, Func<SqliteRow, int, T> read)
    {
        var parts = new List<SqlText> { condition() };
        if (bounds.After is { } after) parts.Add(order.After(Alias, after));
        if (bounds.Before is { } before) parts.Add(order.Before(Alias, before));
        return connection.Query(
            $"SELECT {order.Columns(Alias)}, {new SqlName(columns)} FROM {_table} WHERE {SqlText.All(parts)} ORDER BY {order.OrderBy(Alias, isBackward)} LIMIT {limit ?? -1}",
            row => new KeyedRow<T>(read(row, order.Keys.Count), [.. Enumerable.Range(0, order.Keys.Count).Select(row.Value)]));
    }

    // Whether there are rows at or beyond the cursors, on the side that the page is not.
    private (bool AtOrBeforeAfter, bool AtOrAfterBefore) Outside(SqliteConnection connection, PageBounds bounds)
    {
        if (bounds.After is null && bounds.Before is null) return (false, false);
        SqlText left = bounds.After is { } after ? Exists(order.After(Alias, after)) : $"0";
        SqlText right = bounds.Before is { } before ? Exists(order.Before(Alias, before)) : $"0";
        return connection.Query($"SELECT {left}, {right}", row => (row.Long(0) == 1, row.Long(1) == 1))[0];
    }

    private SqlText Exists(SqlText inside) => $"EXISTS (SELECT 1 FROM {_table} WHERE {condition()} AND ({inside}) IS NOT TRUE)";
}
