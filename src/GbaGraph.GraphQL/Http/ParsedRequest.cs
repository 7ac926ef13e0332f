using System.Text.Json;
using GbaGraph.GraphQL.Execution;

namespace GbaGraph.GraphQL.Http;

/// <summary>A request with the JSON that its variables live in, and the body that the JSON lies in.</summary>
internal sealed record ParsedRequest(OperationRequest Request, JsonDocument? Source, RequestBody? Body = null) : IDisposable
{
    public void Dispose()
    {
        Source?.Dispose();
        Body?.Dispose();
    }
}
