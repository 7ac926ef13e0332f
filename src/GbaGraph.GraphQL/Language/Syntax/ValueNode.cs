namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>A literal or a variable.</summary>
public abstract class ValueNode(int line, int column) : SyntaxNode(line, column);
