namespace GbaGraph.GraphQL.Language.Syntax;

/// <summary>An executable document: operations and fragments in source order.</summary>
public sealed class DocumentNode(
    int line,
    int column,
    IReadOnlyList<DefinitionNode> definitions,
    TypeSystemDefinitionNode? typeSystemDefinition = null) : SyntaxNode(line, column)
{
    /// <summary>Operations and fragments in source order; empty where the text has none before its first type system definition.</summary>
    public IReadOnlyList<DefinitionNode> Definitions { get; } = definitions;

    /// <summary>The first type system definition; a document that has one must not be executed.</summary>
    public TypeSystemDefinitionNode? TypeSystemDefinition { get; } = typeSystemDefinition;

    /// <summary>The operations among the definitions, in source order.</summary>
    public IEnumerable<OperationDefinitionNode> Operations => Definitions.OfType<OperationDefinitionNode>();

    /// <summary>The fragments among the definitions, in source order, used or not; several may have one name.</summary>
    public IEnumerable<FragmentDefinitionNode> Fragments => Definitions.OfType<FragmentDefinitionNode>();
}
