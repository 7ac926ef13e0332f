using System.Text.Json;
using GbaGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace GbaGraph.GraphQL.Http;

/// <summary>Reads GraphQL requests out of HTTP requests.</summary>
internal static class RequestReader
{
    private const string SyntaxCode = "HC0011";
    private const string Missing = "The request is missing the `query` property and the `id` property.";
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    public static async Task<ParsedRequest> FromBodyAsync(HttpRequest request, long maxSize, CancellationToken cancellation)
    {
        if (request.ContentLength > maxSize) throw TooLarge(maxSize);
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = maxSize;
        JsonDocument json;
        try
        {
            json = await JsonDocument.ParseAsync(request.Body, Strict, cancellation);
        }
        catch (JsonException exception)
        {
            throw new RequestRefusedException("The body isn't valid JSON: " + exception.Message, StatusCodes.Status400BadRequest, SyntaxCode);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw TooLarge(maxSize);
        }

        return Read(json);
    }

    public static ParsedRequest FromQuery(IQueryCollection query)
    {
        string? text = query["query"];
        if (string.IsNullOrEmpty(text)) throw new RequestRefusedException(Missing, StatusCodes.Status400BadRequest, SyntaxCode);
        if (string.IsNullOrEmpty(query["variables"])) return new ParsedRequest(new OperationRequest(text, query["operationName"]), null);
        try
        {
            var json = JsonDocument.Parse(query["variables"].ToString(), Strict);
            return new ParsedRequest(new OperationRequest(text, query["operationName"], VariablesOf(json.RootElement)), json);
        }
        catch (JsonException exception)
        {
            throw new RequestRefusedException("The parameter variables isn't valid JSON: " + exception.Message, StatusCodes.Status400BadRequest, SyntaxCode);
        }
    }

    private static ParsedRequest Read(JsonDocument json)
    {
        try
        {
            return new ParsedRequest(Read(json.RootElement), json);
        }
        catch
        {
            json.Dispose();
            throw;
        }
    }

    /// <summary>Reads the parameters of a request out of a JSON object.</summary>
    /// <exception cref="RequestRefusedException">It isn't a well-formed request.</exception>
    public static OperationRequest Read(JsonElement body)
    {
        if (body.ValueKind == JsonValueKind.Array) throw new RequestRefusedException("Batching is not allowed: send one request at a time.", StatusCodes.Status400BadRequest, "HC0009");
        if (body.ValueKind != JsonValueKind.Object) throw Malformed("The body must be a JSON object.");
        var query = Text(body, "query");
        if (string.IsNullOrEmpty(query)) throw new RequestRefusedException(Missing, StatusCodes.Status400BadRequest, SyntaxCode);
        if (body.TryGetProperty("extensions", out var extensions) && extensions.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null)) throw Malformed("The property extensions must be an object.");
        return new OperationRequest(query, Text(body, "operationName"), body.TryGetProperty("variables", out var variables) ? VariablesOf(variables) : default);
    }

    private static string? Text(JsonElement body, string name)
    {
        if (!body.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw Malformed($"The property {name} must be a string.");
    }

    private static JsonElement VariablesOf(JsonElement value) => value.ValueKind is JsonValueKind.Object or JsonValueKind.Null
        ? value
        : throw Malformed("The property variables must be an object.");

    private static RequestRefusedException Malformed(string message) => new(message, StatusCodes.Status400BadRequest, SyntaxCode);

    private static RequestRefusedException TooLarge(long maxSize) =>
        new($"The body exceeds the allowed {maxSize} bytes.", StatusCodes.Status413PayloadTooLarge, "HC0010");
}
