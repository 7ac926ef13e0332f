namespace GbaGraph.GraphQL.Types;

/// <summary>A type as a field, an argument or a variable has it: a named type, or a list or non-null wrapper around one.</summary>
public abstract class GraphType
{
    /// <summary>What the outermost wrapper makes of it; of a named type, its own kind.</summary>
    public abstract TypeKind Kind { get; }

    /// <summary>The named type inside all wrappers.</summary>
    public NamedType NamedType => this switch
    {
        NonNullType wrapper => wrapper.OfType.NamedType,
        ListType list => list.OfType.NamedType,
        _ => (NamedType)this,
    };

    /// <summary>The type without its outermost non-null wrapper.</summary>
    public virtual GraphType NullableType => this;

    /// <summary>Whether the outermost wrapper rules out null.</summary>
    public bool IsNonNull => Kind == TypeKind.NonNull;

    /// <summary>True for a list and for a non-null list.</summary>
    public bool IsList => NullableType.Kind == TypeKind.List;

    /// <summary>Whether arguments can have it: a scalar, an enum or an input object, in any wrappers.</summary>
    public bool IsInput => NamedType.Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.InputObject;

    /// <summary>Whether fields can have it: anything but an input object, in any wrappers.</summary>
    public bool IsOutput => NamedType.Kind != TypeKind.InputObject;

    /// <summary>Whether <paramref name="type"/> is the same type, wrapper by wrapper.</summary>
    public bool IsSameAs(GraphType type) => (this, type) switch
    {
        (NonNullType a, NonNullType b) => a.OfType.IsSameAs(b.OfType),
        (ListType a, ListType b) => a.OfType.IsSameAs(b.OfType),
        _ => ReferenceEquals(this, type),
    };
}
