using System.Text.Json;
using GbaGraph.GraphQL.Cost;

namespace GbaGraph.GraphQL.Execution;

/// <summary>What a caller asks: a document, which of its operations, and the values of its variables (an object, or undefined).</summary>
public sealed record OperationRequest(string Query, string? OperationName = null, JsonElement Variables = default)
{
    /// <summary>Whether the answer is to tell the request's cost.</summary>
    public CostReporting CostReporting { get; init; }

    /// <summary>The kinds of operation that may come on the way that the request came.</summary>
    internal OperationKinds Allowed { get; init; } = OperationKinds.All;
}
