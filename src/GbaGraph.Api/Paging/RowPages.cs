using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Paging;

namespace GbaGraph.Api.Paging;

/// <summary>Pages of rows that are all in memory; the cursor is the row's own key.</summary>
internal static class RowPages
{
    /// <exception cref="GbaGraphException">BAD_CURSOR: no row has the key.</exception>
    public static Page<T> Of<T>(IReadOnlyList<T> rows, Func<T, string> key, PageRequest page)
    {
        var start = page.After is { } after ? IndexOf(rows, key, after) + 1 : 0;
        var end = page.Before is { } before ? IndexOf(rows, key, before) : rows.Count;
        if (page.First is { } first) end = Math.Min(end, start + first);
        if (page.Last is { } last) start = Math.Max(start, end - last);
        var shown = rows.Skip(start).Take(Math.Max(0, end - start)).Select(row => new PageRow<T>(row, key(row)));
        return new([.. shown], HasNext: end < rows.Count, HasPrevious: start > 0, rows.Count);
    }

    private static int IndexOf<T>(IReadOnlyList<T> rows, Func<T, string> key, string cursor)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (key(rows[i]) == cursor) return i;
        }

        throw new GbaGraphException(ErrorCodes.BadCursor, $"'{cursor}' is no cursor of this report; take endCursor or startCursor of one of its pages");
    }
}
