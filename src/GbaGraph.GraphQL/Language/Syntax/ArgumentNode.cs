namespace GbaGraph.GraphQL.Language.Syntax;

public sealed class ArgumentNode(int line, int column, string name, ValueNode value) : SyntaxNode(line, column)
{
    public string Name { get; } = name;

    public ValueNode Value { get; } = value;
}
