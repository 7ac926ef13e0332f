namespace GbaGraph.GraphQL.Language.Syntax;

public sealed class ListValueNode(int line, int column, IReadOnlyList<ValueNode> items) : ValueNode(line, column)
{
    public IReadOnlyList<ValueNode> Items { get; } = items;
}
