namespace GbaGraph.GraphQL.Types;

/// <summary>A directive that documents may use; locations are named as the specification writes them (<c>FIELD</c>, <c>INPUT_OBJECT</c>).</summary>
public sealed class DirectiveDefinition(string name, IReadOnlyList<string> locations)
{
    public string Name { get; } = name;

    public IReadOnlyList<string> Locations { get; } = locations;

    public InputValueSet Arguments { get; init; } = InputValueSet.Empty;

    public string? Description { get; init; }

    public bool IsRepeatable { get; init; }
}
