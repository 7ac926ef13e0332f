namespace GbaGraph.GraphQL.Execution;

/// <summary>The request can't be answered as it came, for a reason that has an HTTP status of its own.</summary>
internal sealed class RequestRefusedException(string message, int statusCode, string? code = null) : Exception(message)
{
    public int StatusCode { get; } = statusCode;

    public IError Error { get; } = new Error(message, code);
}
