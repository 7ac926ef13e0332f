namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>An operation or a fragment definition.</summary>
public abstract class DefinitionNode(
    int line,
    int column,
    string? description,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet) : SyntaxNode(line, column)
{
    /// <summary>The string before the definition, without its quotes and indentation; null for none.</summary>
    public string? Description { get; } = description;

    /// <summary>The directives on it, in source order; empty for none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;

    /// <summary>What it selects.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
