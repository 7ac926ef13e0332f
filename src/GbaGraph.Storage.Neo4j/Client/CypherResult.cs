namespace GbaGraph.Storage.Neo4j.Client;

/// <summary>The rows that a statement gave.</summary>
/// <param name="Fields">Names of the columns.</param>
/// <param name="Rows">
/// Rows, each with one value a column: null, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>, a list or a dictionary of these.
/// A node or a relationship is a dictionary of its properties; a value of another type is a text.
/// </param>
public sealed record CypherResult(IReadOnlyList<string> Fields, IReadOnlyList<IReadOnlyList<object?>> Rows);
