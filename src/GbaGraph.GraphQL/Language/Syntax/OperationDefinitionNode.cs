namespace GbaGraph.GraphQL.Language.Syntax;

public sealed class OperationDefinitionNode(
    int line,
    int column,
    string? description,
    OperationKind kind,
    string? name,
    IReadOnlyList<VariableDefinitionNode> variableDefinitions,
    IReadOnlyList<DirectiveNode> directives,
    SelectionSetNode selectionSet) : DefinitionNode(line, column, description, directives, selectionSet)
{
    public OperationKind Kind { get; } = kind;

    public string? Name { get; } = name;

    public IReadOnlyList<VariableDefinitionNode> VariableDefinitions { get; } = variableDefinitions;
}
