namespace GbaGraph.GraphQL.Language.Syntax;

public sealed class ObjectValueNode(int line, int column, IReadOnlyList<ObjectFieldNode> fields)
    : ValueNode(line, column)
{
    public IReadOnlyList<ObjectFieldNode> Fields { get; } = fields;
}

public sealed class ObjectFieldNode(int line, int column, string name, ValueNode value) : SyntaxNode(line, column)
{
    public string Name { get; } = name;

    public ValueNode Value { get; } = value;
}
