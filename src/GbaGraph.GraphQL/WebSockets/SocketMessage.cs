using System.Text.Json;
using GbaGraph.GraphQL.Http;

namespace GbaGraph.GraphQL.WebSockets;

/// <summary>A message of the client.</summary>
internal sealed class SocketMessage(string type, string? id, JsonElement? payload) : IOperationMessagePayload
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    public string Type => type;

    public string? Id => id;

    public JsonElement? Payload => payload;

    /// <summary>Reads a message and keeps a copy of it, since operations outlive the buffer that it came in.</summary>
    /// <exception cref="SocketCloseException">It isn't a message of the protocol's form.</exception>
    public static SocketMessage Parse(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            RequestText.Check(utf8.Span);
            return Read(JsonElement.Parse(utf8.Span, Strict));
        }
        catch (JsonException)
        {
            throw Invalid("The message isn't valid JSON.");
        }
    }

    public T? As<T>()
        where T : class
    {
        try
        {
            return Payload?.Deserialize<T>();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static SocketMessage Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) throw Invalid("A message must be a JSON object.");
        if (!root.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String) throw Invalid("A message must have the property type, a string.");
        var hasPayload = root.TryGetProperty("payload", out var payload) && payload.ValueKind != JsonValueKind.Null;
        if (hasPayload && payload.ValueKind != JsonValueKind.Object) throw Invalid("The property payload must be an object.");
        return new SocketMessage(type.GetString()!, IdOf(root), hasPayload ? payload : null);
    }

    private static string? IdOf(JsonElement root)
    {
        if (!root.TryGetProperty("id", out var id)) return null;
        return id.ValueKind == JsonValueKind.String ? id.GetString() : throw Invalid("The property id must be a string.");
    }

    private static SocketCloseException Invalid(string reason) => new(SocketCloseCodes.InvalidMessage, reason);
}
