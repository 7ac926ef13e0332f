namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>A variable, where it is declared or used.</summary>
public sealed class VariableNode(int line, int column, string name) : ValueNode(line, column)
{
    /// <summary>The name without the dollar sign.</summary>
    public string Name { get; } = name;
}
