using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Storage.Paging;

/// <summary>Cursors: base64url of a JSON array that holds the order's fingerprint and the row's values of its criteria.</summary>
internal static class Cursor
{
    /// <summary>The cursor of a row.</summary>
    public static string Write(KeysetOrder order, IReadOnlyList<object?> values) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes<object?[]>([order.Fingerprint, .. values]));

    /// <summary>The values of a cursor.</summary>
    /// <exception cref="GbaGraphException">BAD_CURSOR: it is none, or is of another order.</exception>
    public static IReadOnlyList<object?>? Read(KeysetOrder order, string? cursor)
    {
        if (cursor is null) return null;
        try
        {
            using var json = JsonDocument.Parse(Base64Url.DecodeFromChars(cursor));
            var parts = json.RootElement;
            if (parts.ValueKind == JsonValueKind.Array && parts.GetArrayLength() == order.Keys.Count + 1
                && parts[0].ValueKind == JsonValueKind.String && parts[0].GetString() == order.Fingerprint)
                return [.. order.Keys.Select((key, i) => Value(key, parts[i + 1]))];
        }
        catch (Exception e) when (e is FormatException or JsonException or InvalidOperationException or DecoderFallbackException)
        {
            throw Bad(e);
        }

        throw Bad(null);
    }

    private static object? Value(SortKey key, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null when key.IsNullable => null,
        JsonValueKind.String when !key.IsNumber => value.GetString(),
        JsonValueKind.Number when key.IsNumber => value.GetInt64(),
        _ => throw new FormatException(),
    };

    private static GbaGraphException Bad(Exception? inner) =>
        new(ErrorCodes.BadCursor, "the cursor was not made by this query; start without one, and keep the order while paging", inner: inner);
}
