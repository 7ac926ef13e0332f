namespace GbaGraph.GraphQL.Types;

/// <summary>The kinds of types, in the order and with the names of the introspection enum <c>__TypeKind</c>.</summary>
public enum TypeKind
{
    /// <summary>A leaf whose form the scalar itself says.</summary>
    Scalar,

    /// <summary>A concrete type with fields.</summary>
    Object,

    /// <summary>Fields that several object types have in common.</summary>
    Interface,

    /// <summary>One of several object types.</summary>
    Union,

    /// <summary>A leaf that is one of a closed set of names.</summary>
    Enum,

    /// <summary>A structured value that a caller gives.</summary>
    InputObject,

    /// <summary>A list of another type.</summary>
    List,

    /// <summary>Another type without null.</summary>
    NonNull,
}
