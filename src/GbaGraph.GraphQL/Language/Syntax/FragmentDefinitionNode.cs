namespace GbaGraph.GraphQL.Language.Syntax;

public sealed class FragmentDefinitionNode(
    int line,
    int column,
    string? description,
    string name,
    NamedTypeNode typeCondition,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet) : DefinitionNode(line, column, description, directives, selectionSet)
{
    public string Name { get; } = name;

    public NamedTypeNode TypeCondition { get; } = typeCondition;
}
