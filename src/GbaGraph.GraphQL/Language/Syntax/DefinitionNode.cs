namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>An operation or a fragment definition.</summary>
public abstract class DefinitionNode(
    int line,
    int column,
    string? description,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet) : SyntaxNode(line, column)
{
    public string? Description { get; } = description;

    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
