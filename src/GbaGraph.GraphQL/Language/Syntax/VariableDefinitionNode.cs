namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>A variable as an operation declares it.</summary>
public sealed class VariableDefinitionNode(
    int line,
    int column,
    string? description,
    VariableNode variable,
    TypeNode type,
    ValueNode? defaultValue,
    IReadOnlyList<DirectiveNode> directives) : SyntaxNode(line, column)
{
    /// <summary>The string before it, without its quotes and indentation; null for none.</summary>
    public string? Description { get; } = description;

    /// <summary>The variable, at the place of its declaration.</summary>
    public VariableNode Variable { get; } = variable;

    /// <summary>The variable's name without the dollar sign.</summary>
    public string Name => Variable.Name;

    /// <summary>The declared type; validation finds out whether it is an input type.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>The value where a request gives none; null for no default (a default of null is a <see cref="NullValueNode"/>).</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives on it, in source order; empty for none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
