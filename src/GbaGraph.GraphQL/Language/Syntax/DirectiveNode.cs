namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>A directive where it is used, such as <c>@skip(if: true)</c>.</summary>
public sealed class DirectiveNode(int line, int column, string name, IReadOnlyList<ArgumentNode> arguments)
    : SyntaxNode(line, column)
{
    /// <summary>The name without the at sign.</summary>
    public string Name { get; } = name;

    /// <summary>The arguments given, in source order; empty for none.</summary>
    public IReadOnlyList<ArgumentNode> Arguments { get; } = arguments;
}
