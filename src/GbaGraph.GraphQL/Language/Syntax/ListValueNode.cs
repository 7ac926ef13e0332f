namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>A list literal.</summary>
public sealed class ListValueNode(int line, int column, IReadOnlyList<ValueNode> items) : ValueNode(line, column)
{
    /// <summary>Its values in order; empty for <c>[]</c>.</summary>
    public IReadOnlyList<ValueNode> Items { get; } = items;
}
