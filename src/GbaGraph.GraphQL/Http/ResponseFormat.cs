using GbaGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GbaGraph.GraphQL.Http;

/// <summary>A media type of answers, and the status codes that go with it.</summary>
internal sealed class ResponseFormat
{
    private const string Json = "application/json";
    private const string GraphQLJson = "application/graphql-response+json";
    private const string Events = "text/event-stream";

    private static readonly ResponseFormat LegacyFormat = new(Json);
    private static readonly ResponseFormat GraphQLFormat = new(GraphQLJson);
    private static readonly ResponseFormat EventFormat = new(Events);

    private ResponseFormat(string mediaType) => ContentType = mediaType + "; charset=utf-8";

    public string ContentType { get; }

    /// <summary>What a caller without a wish gets.</summary>
    public static ResponseFormat Default => LegacyFormat;

    /// <summary>The format of a refusal with a status of its own, which can't be an event of a stream.</summary>
    public ResponseFormat ForErrors => IsStream ? GraphQLFormat : this;

    public bool IsStream => ReferenceEquals(this, EventFormat);

    /// <summary>The format that the caller likes best; null if none will do. Without a wish it is <c>application/json</c>.</summary>
    public static ResponseFormat? Negotiate(StringValues accept)
    {
        if (StringValues.IsNullOrEmpty(accept)) return LegacyFormat;
        if (accept.Count == 1 && Of(accept[0]) is { } wished) return wished;
        if (!MediaTypeHeaderValue.TryParseList(accept, out var wishes)) return null;
        return wishes.Where(w => w.Quality is null or > 0).OrderByDescending(w => w.Quality ?? 1).Select(Find).FirstOrDefault(f => f is not null);
    }

    /// <summary>The status code of an answer: <c>application/json</c> says 200 to every well-formed request.</summary>
    public int StatusOf(ExecutionResult result) => result.StatusCode ?? (result.WasExecuted || result.Errors.Count == 0 || ReferenceEquals(this, LegacyFormat) ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);

    private static ResponseFormat? Find(MediaTypeHeaderValue wish) => Of(wish.MediaType.Value?.ToLowerInvariant());

    private static ResponseFormat? Of(string? mediaType) => mediaType switch
    {
        "*/*" or "application/*" or Json => LegacyFormat,
        GraphQLJson => GraphQLFormat,
        Events or "text/*" => EventFormat,
        _ => null,
    };
}
