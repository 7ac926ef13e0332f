namespace GbaGraph.GraphQL.Language.Syntax;

public sealed class DirectiveNode(int line, int column, string name, IReadOnlyList<ArgumentNode> arguments)
    : SyntaxNode(line, column)
{
    /// <summary>The name without the at sign.</summary>
    public string Name { get; } = name;

    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;
}
