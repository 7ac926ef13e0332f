namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>An executable document: operations and fragments in source order.</summary>
public sealed class DocumentNode(int line, int column, IReadOnlyList<DefinitionNode> definitions)
    : SyntaxNode(line, column)
{
    public IReadOnlyList<DefinitionNode> Definitions { get; } = definitions;

    public IEnumerable<OperationDefinitionNode> Operations => Definitions.OfType<OperationDefinitionNode>();

    public IEnumerable<FragmentDefinitionNode> Fragments => Definitions.OfType<FragmentDefinitionNode>();
}
