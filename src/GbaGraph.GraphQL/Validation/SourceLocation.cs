using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Validation;

/// <summary>A place in the request's document, counted from 1.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column, in UTF-16 code units.</param>
public readonly record struct SourceLocation(int Line, int Column)
{
    /// <summary>Where the node starts.</summary>
    public static SourceLocation Of(SyntaxNode node) => new(node.Line, node.Column);
}
