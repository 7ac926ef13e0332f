namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>A field, a fragment spread or an inline fragment.</summary>
public abstract class SelectionNode(int line, int column, IReadOnlyList<DirectiveNode> directives)
    : SyntaxNode(line, column)
{
    /// <summary>The directives on it, in source order; empty for none.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; } = directives;
}
