namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>Selections in braces. The parser lets an empty one through; validation refuses it with a better message.</summary>
public sealed class SelectionSetNode(int line, int column, IReadOnlyList<SelectionNode> selections)
    : SyntaxNode(line, column)
{
    /// <summary>Fields, spreads and inline fragments in source order.</summary>
    public IReadOnlyList<SelectionNode> Selections { get; } = selections;
}
