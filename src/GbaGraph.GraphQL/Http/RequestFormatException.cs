namespace GbaGraph.GraphQL.Http;

/// <summary>The HTTP request isn't a well-formed GraphQL request.</summary>
internal sealed class RequestFormatException(string message, int statusCode, string? code = null) : Exception(message)
{
    public int StatusCode { get; } = statusCode;

    public IError Error { get; } = new Error(message, code);
}
