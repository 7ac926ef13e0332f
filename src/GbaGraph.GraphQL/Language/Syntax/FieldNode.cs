namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>A selected field.</summary>
public sealed class FieldNode(
    int line,
    int column,
    string? alias,
    string name,
    IReadOnlyList<ArgumentNode> arguments,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode? selectionSet) : SelectionNode(line, column, directives)
{
    /// <summary>The name that the answer gives it instead; null for none.</summary>
    public string? Alias { get; } = alias;

    /// <summary>The field's name in the schema.</summary>
    public string Name { get; } = name;

    /// <summary>The alias, or the name where there is none: the key in the answer.</summary>
    public string ResponseName => Alias ?? Name;

    /// <summary>The arguments given, in source order; empty for none.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;

    /// <summary>What is selected of the field's value; null where there are no braces.</summary>
    public SelectionSetNode? SelectionSet { get; } = selectionSet;
}
