namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>Selections for values of one type, or under common directives.</summary>
public sealed class InlineFragmentNode(
    int line,
    int column,
    NamedTypeNode? typeCondition,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet) : SelectionNode(line, column, directives)
{
    /// <summary>The type named after <c>on</c>; null means the type around the fragment.</summary>
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    /// <summary>What it selects.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
