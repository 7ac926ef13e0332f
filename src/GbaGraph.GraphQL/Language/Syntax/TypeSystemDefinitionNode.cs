namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>The place where a document goes over into type system definitions; what follows is not read.</summary>
public sealed class TypeSystemDefinitionNode(int line, int column, string keyword) : SyntaxNode(line, column)
{
    /// <summary>The word it begins with, such as <c>type</c>, <c>schema</c> or <c>extend</c>.</summary>
    public string Keyword { get; } = keyword;
}
