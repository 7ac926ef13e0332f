namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>An input object literal.</summary>
public sealed class ObjectValueNode(int line, int column, IReadOnlyList<ObjectFieldNode> fields)
    : ValueNode(line, column)
{
    /// <summary>Its fields in source order; empty for <c>{}</c>. The parser lets one name stand twice.</summary>
    public IReadOnlyList<ObjectFieldNode> Fields { get; } = fields;
}

/// <summary>A field of an input object literal.</summary>
public sealed class ObjectFieldNode(int line, int column, string name, ValueNode value) : SyntaxNode(line, column)
{
    /// <summary>The input field's name.</summary>
    public string Name { get; } = name;

    /// <summary>What is given for it; an explicit null is a <see cref="NullValueNode"/>.</summary>
    public ValueNode Value { get; } = value;
}
