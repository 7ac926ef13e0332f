namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>The place where a document goes over into type system definitions; what follows is not read.</summary>
public sealed class TypeSystemDefinitionNode(int line, int column, string keyword) : SyntaxNode(line, column)
{
    public string Keyword { get; } = keyword;
}
