namespace GbaGraph.Storage.Tests.Oracles;

/// <summary>Which part of rows in order a page request takes, with cursors as positions.</summary>
internal static class WindowOracle
{
    public static (List<T> Rows, bool HasNext, bool HasPrevious) Cut<T>(List<T> all, int? first, int? afterPosition, int? last, int? beforePosition)
    {
        var rows = all.Select((row, position) => (row, position)).ToList();
        if (afterPosition is { } after) rows.RemoveAll(r => r.position <= after);
        if (beforePosition is { } before) rows.RemoveAll(r => r.position >= before);
        if (first is { } f) rows = [.. rows.Take(f)];
        if (last is { } l) rows = [.. rows.TakeLast(l)];
        return ([.. rows.Select(r => r.row)], rows.Count > 0 && rows[^1].position < all.Count - 1, rows.Count > 0 && rows[0].position > 0);
    }
}
