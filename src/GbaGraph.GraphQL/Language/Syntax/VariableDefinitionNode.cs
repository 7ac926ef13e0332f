namespace GbaGraph.GraphQL.Language.Syntax;

public sealed class VariableDefinitionNode(
    int line,
    int column,
    string? description,
    VariableNode variable,
    TypeNode type,
    ValueNode? defaultValue,
    IReadOnlyList<DirectiveNode> directives) : SyntaxNode(line, column)
{
    public string? Description { get; } = description;

    public VariableNode Variable { get; } = variable;

    /// <summary>The variable's name without the dollar sign.</summary>
    public string Name => Variable.Name;

    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;

    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
