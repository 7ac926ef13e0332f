using System.Text.Json;
using GbaGraph.GraphQL.Execution;

namespace GbaGraph.GraphQL.Http;

/// <summary>A request with the JSON that its variables live in.</summary>
internal sealed record ParsedRequest(OperationRequest Request, JsonDocument? Source) : IDisposable
{
    public void Dispose() => Source?.Dispose();
}
