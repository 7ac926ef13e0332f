namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>A query, mutation or subscription.</summary>
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
    /// <summary>What it does; <see cref="OperationKind.Query"/> where the operation begins with a brace.</summary>
    public OperationKind Kind { get; } = kind;

    /// <summary>The name that requests choose it by; null for an anonymous one.</summary>
    public string? Name { get; } = name;

    /// <summary>The variables it declares, in source order; empty for none.</summary>
    public IReadOnlyList<VariableDefinitionNode> VariableDefinitions { get; } = variableDefinitions;
}
