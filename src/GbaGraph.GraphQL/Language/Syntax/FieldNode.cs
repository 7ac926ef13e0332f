namespace GbaGraph.GraphQL.Language.Syntax;

public sealed class FieldNode(
    int line,
    int column,
    string? alias,
    string name,
    IReadOnlyList<ArgumentNode> arguments,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode? selectionSet) : SelectionNode(line, column, directives)
{
    public string? Alias { get; } = alias;

    public string Name { get; } = name;

    /// <summary>The alias, or the name where there is none: the key in the answer.</summary>
    public string ResponseName => Alias ?? Name;

    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;

    public SelectionSetNode? SelectionSet { get; } = selectionSet;
}
