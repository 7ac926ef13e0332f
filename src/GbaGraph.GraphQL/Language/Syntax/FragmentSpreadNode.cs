namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>A place that takes in the selections of a named fragment.</summary>
public sealed class FragmentSpreadNode(
    int line,
    int column,
    string name,
    IReadOnlyList<DirectiveNode> directives) : SelectionNode(line, column, directives)
{
    /// <summary>The fragment's name; validation finds out whether there is one.</summary>
    public string Name { get; } = name;
}
