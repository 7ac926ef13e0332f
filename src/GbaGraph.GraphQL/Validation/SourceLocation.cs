using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Validation;

/// <summary>A place in the request's document, counted from 1.</summary>
public readonly record struct SourceLocation(int Line, int Column)
{
    public static SourceLocation Of(SyntaxNode node) => new(node.Line, node.Column);
}
