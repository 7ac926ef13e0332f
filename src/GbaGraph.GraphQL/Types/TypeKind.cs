namespace GbaGraph.GraphQL.Types;

/// <summary>The kinds of types, in the order and with the names of the introspection enum <c>__TypeKind</c>.</summary>
public enum TypeKind
{
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    InputObject,
    List,
    NonNull,
}
