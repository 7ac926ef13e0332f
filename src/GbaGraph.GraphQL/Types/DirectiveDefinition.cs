namespace GbaGraph.GraphQL.Types;

/// <summary>A directive that documents may use; locations are named as the specification writes them (<c>FIELD</c>, <c>INPUT_OBJECT</c>).</summary>
public sealed class DirectiveDefinition(string name, IReadOnlyList<string> locations)
{
    /// <summary>The name without the at sign.</summary>
    public string Name { get; } = name;

    /// <summary>Where it may stand.</summary>
    public IReadOnlyList<string> Locations { get; } = locations;

    /// <summary>What it takes; empty for nothing.</summary>
    public InputValueSet Arguments { get; init; } = InputValueSet.Empty;

    /// <summary>What clients are shown about it, in Markdown; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it may stand at one place more than once.</summary>
    public bool IsRepeatable { get; init; }
}
