namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>An argument as a field or directive gives it.</summary>
public sealed class ArgumentNode(int line, int column, string name, ValueNode value) : SyntaxNode(line, column)
{
    /// <summary>The name as written; whether the field has such an argument is for validation.</summary>
    public string Name { get; } = name;

    /// <summary>A literal or a variable; an explicit null is a <see cref="NullValueNode"/>.</summary>
    public ValueNode Value { get; } = value;
}
