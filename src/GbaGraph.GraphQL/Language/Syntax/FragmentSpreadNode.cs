namespace GbaGraph.GraphQL.Language.Syntax;

public sealed class FragmentSpreadNode(
    int line,
    int column,
    string name,
    IReadOnlyList<DirectiveNode> directives) : SelectionNode(line, column, directives)
{
    public string Name { get; } = name;
}
