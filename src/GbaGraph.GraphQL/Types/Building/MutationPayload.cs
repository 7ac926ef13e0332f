namespace GbaGraph.GraphQL.Types.Building;

/// <summary>What a mutation came to: its value, or the declared exceptions.</summary>
internal sealed record MutationPayload(object? Value, IReadOnlyList<Exception>? Errors);
