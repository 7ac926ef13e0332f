namespace GbaGraph.GraphQL;

/// <summary>The C# types don't make a valid schema; the message names the member at fault.</summary>
public sealed class SchemaException(string message) : Exception(message);
