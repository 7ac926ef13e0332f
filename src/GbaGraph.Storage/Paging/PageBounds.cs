using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Paging;

namespace GbaGraph.Storage.Paging;

/// <summary>A page request with its cursors read.</summary>
internal sealed record PageBounds(int? First, IReadOnlyList<object?>? After, int? Last, IReadOnlyList<object?>? Before)
{
    /// <summary>Reads a request.</summary>
    /// <exception cref="GbaGraphException">BAD_CURSOR, or BAD_REQUEST for a negative number of rows.</exception>
    public static PageBounds Of(PageRequest page, KeysetOrder order)
    {
        if (page.First < 0 || page.Last < 0) throw new GbaGraphException(ErrorCodes.BadRequest, "'first' and 'last' can't be negative; ask for 0 rows or more");
        return new(page.First, Cursor.Read(order, page.After), page.Last, Cursor.Read(order, page.Before));
    }

    /// <summary>The half-open range of positions that the page takes of rows in order.</summary>
    /// <param name="total">All rows.</param>
    /// <param name="upToAfter">Rows up to and at the cursor <see cref="After"/>.</param>
    /// <param name="fromBefore">Rows from the cursor <see cref="Before"/> on.</param>
    public (long Start, long End) Window(long total, long upToAfter, long fromBefore)
    {
        var (start, end) = (upToAfter, Math.Max(upToAfter, total - fromBefore));
        if (First is { } first) end = Math.Min(end, start + first);
        if (Last is { } last) start = Math.Max(start, end - last);
        return (start, end);
    }
}
