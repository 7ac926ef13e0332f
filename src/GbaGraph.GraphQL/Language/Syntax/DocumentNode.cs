namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>An executable document: operations and fragments in source order.</summary>
public sealed class DocumentNode(
    int line,
    int column,
    IReadOnlyList<DefinitionNode> definitions,
    TypeSystemDefinitionNode? typeSystemDefinition = null) : SyntaxNode(line, column)
{
    public IReadOnlyList<DefinitionNode> Definitions { get; } = definitions;

    /// <summary>The first type system definition; a document that has one must not be executed.</summary>
    public TypeSystemDefinitionNode? TypeSystemDefinition { get; } = typeSystemDefinition;

    public IEnumerable<OperationDefinitionNode> Operations => Definitions.OfType<OperationDefinitionNode>();

    public IEnumerable<FragmentDefinitionNode> Fragments => Definitions.OfType<FragmentDefinitionNode>();
}
