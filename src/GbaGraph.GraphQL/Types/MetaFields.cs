using System.Diagnostics.CodeAnalysis;
using GbaGraph.GraphQL.Types.Introspection;

namespace GbaGraph.GraphQL.Types;

/// <summary>The fields that no type declares.</summary>
internal static class MetaFields
{
    public static bool TryGet(Schema schema, NamedType parent, string name, [NotNullWhen(true)] out FieldDefinition? field)
    {
        field = name switch
        {
            "__typename" when parent.IsComposite => IntrospectionTypes.TypeName,
            "__schema" when ReferenceEquals(parent, schema.QueryType) => IntrospectionTypes.SchemaField,
            "__type" when ReferenceEquals(parent, schema.QueryType) => IntrospectionTypes.TypeField,
            _ => null,
        };
        return field is not null;
    }
}
