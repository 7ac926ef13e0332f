using System.Text.Json;

namespace GbaGraph.GraphQL.Execution;

/// <summary>What a caller asks: a document, which of its operations, and the values of its variables (an object, or undefined).</summary>
public sealed record OperationRequest(string Query, string? OperationName = null, JsonElement Variables = default);
