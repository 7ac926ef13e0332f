using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.PersistedOperations;
using Microsoft.AspNetCore.Http;

namespace GbaGraph.GraphQL.Http;

/// <summary>Reads GraphQL requests out of HTTP requests.</summary>
internal static class RequestReader
{
    private const string Missing = "The request is missing the `query` property and the `id` property.";
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    public static async Task<ParsedRequest> FromBodyAsync(HttpRequest request, long maxSize, DocumentCache documents, CancellationToken cancellation)
    {
        RequestBody body;
        try
        {
            body = await RequestBody.ReadAsync(request, maxSize, cancellation);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw TooLarge(maxSize);
        }

        try
        {
            var json = Parse(body.Bytes, "The body");
            return new ParsedRequest(Read(json.RootElement, documents), json, body);
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    public static ParsedRequest FromQuery(IQueryCollection query)
    {
        var variables = Json(query, "variables");
        using var extensions = Json(query, "extensions");
        try
        {
            var request = RequestOf(query["query"], query["operationName"], query["documentId"].FirstOrDefault() ?? query["id"], extensions?.RootElement ?? default);
            return new ParsedRequest(request with { Variables = VariablesOf(variables?.RootElement ?? default) }, variables);
        }
        catch
        {
            variables?.Dispose();
            throw;
        }
    }

    /// <summary>Reads the parameters of a request out of a JSON object.</summary>
    /// <exception cref="RequestRefusedException">It isn't a well-formed request.</exception>
    public static OperationRequest Read(JsonElement body, DocumentCache documents)
    {
        if (body.ValueKind == JsonValueKind.Array) throw new RequestRefusedException("Batching is not allowed: send one request at a time.", StatusCodes.Status400BadRequest, HttpErrorCodes.Batch);
        if (body.ValueKind != JsonValueKind.Object) throw Malformed("The body must be a JSON object.");
        body.TryGetProperty("extensions", out var extensions);
        body.TryGetProperty("variables", out var variables);
        var known = Find(body, documents, out var sent);
        var request = RequestOf(known?.Text ?? Text(body, "query"), Text(body, "operationName"), Text(body, "documentId") ?? Text(body, "id"), extensions);
        return request with { Variables = VariablesOf(variables), Prepared = known, SentQuery = sent };
    }

    private static PreparedDocument? Find(JsonElement body, DocumentCache documents, out byte[]? sent)
    {
        sent = null;
        if (!body.TryGetProperty("query", out var query) || query.ValueKind != JsonValueKind.String) return null;
        var raw = JsonMarshal.GetRawUtf8Value(query);
        var known = documents.Get(raw);
        if (known is null && DocumentCache.Keeps(raw)) sent = raw.ToArray();
        return known;
    }

    private static OperationRequest RequestOf(string? query, string? operationName, string? documentId, JsonElement extensions)
    {
        if (extensions.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined)) throw Malformed("The property extensions must be an object.");
        if (string.IsNullOrEmpty(documentId)) documentId = HashOf(extensions);
        if (string.IsNullOrEmpty(query) && documentId is null) throw new RequestRefusedException(Missing, StatusCodes.Status400BadRequest, HttpErrorCodes.Malformed);
        return new OperationRequest(query ?? string.Empty, operationName) { DocumentId = documentId is null ? null : DocumentHash.Normalise(documentId) };
    }

    /// <summary>The hash that clients of automatic persisted queries send.</summary>
    private static string? HashOf(JsonElement extensions) =>
        extensions.ValueKind == JsonValueKind.Object && extensions.TryGetProperty("persistedQuery", out var persisted) && persisted.ValueKind == JsonValueKind.Object
            ? Text(persisted, "sha256Hash")
            : null;

    private static JsonDocument? Json(IQueryCollection query, string name) =>
        query[name].ToString() is { Length: > 0 } text ? Parse(Encoding.UTF8.GetBytes(text), $"The parameter {name}") : null;

    private static JsonDocument Parse(ReadOnlyMemory<byte> utf8, string what)
    {
        try
        {
            if (utf8.Span.StartsWith(Encoding.UTF8.Preamble)) utf8 = utf8[Encoding.UTF8.Preamble.Length..];
            RequestText.Check(utf8.Span);
            return JsonDocument.Parse(utf8, Strict);
        }
        catch (JsonException exception)
        {
            throw Malformed($"{what} isn't valid JSON: {exception.Message}");
        }
    }

    private static string? Text(JsonElement body, string name)
    {
        if (!body.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw Malformed($"The property {name} must be a string.");
    }

    private static JsonElement VariablesOf(JsonElement value) => value.ValueKind is JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined
        ? value
        : throw Malformed("The property variables must be an object.");

    private static RequestRefusedException Malformed(string message) => new(message, StatusCodes.Status400BadRequest, HttpErrorCodes.Malformed);

    private static RequestRefusedException TooLarge(long maxSize) =>
        new($"The body exceeds the allowed {maxSize} bytes.", StatusCodes.Status413PayloadTooLarge, HttpErrorCodes.BodyTooLarge);
}
