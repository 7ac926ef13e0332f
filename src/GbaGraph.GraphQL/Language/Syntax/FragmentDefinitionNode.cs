namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>A named fragment, to be spread elsewhere.</summary>
public sealed class FragmentDefinitionNode(
    int line,
    int column,
    string? description,
    string name,
    NamedTypeNode typeCondition,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet) : DefinitionNode(line, column, description, directives, selectionSet)
{
    /// <summary>The name that spreads use; never <c>on</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The type whose fields it selects, named after <c>on</c>.</summary>
    public NamedTypeNode TypeCondition { get; } = typeCondition;
}
