using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL.Cost;

/// <summary>Fields of one response name on one type: they are resolved once, with all their sub-selections.</summary>
internal sealed class CollectedField(FieldNode node, FieldDefinition definition, NamedType scope)
{
    /// <summary>The first of them; the others are alike, or the document wouldn't be valid.</summary>
    public FieldNode Node => node;

    public FieldDefinition Definition => definition;

    /// <summary>The type of the objects that have the field.</summary>
    public NamedType Scope => scope;

    public List<SelectionSetNode> Selections { get; } = [];
}
