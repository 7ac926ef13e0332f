namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>
/// A node of a parsed document. Nodes are immutable and compare by reference: two nodes with the same text at different
/// places are different nodes.
/// </summary>
public abstract class SyntaxNode(int line, int column)
{
    /// <summary>The line the node starts on, counted from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The column the node starts at, counted from 1, in UTF-16 code units.</summary>
    public int Column { get; } = column;

    /// <summary>The node as GraphQL text on one line.</summary>
    public override string ToString() => SyntaxPrinter.Print(this);
}
