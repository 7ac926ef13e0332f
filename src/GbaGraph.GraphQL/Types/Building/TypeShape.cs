using System.Reflection;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>Reads lists and nullability off C# types: tasks and <see cref="Optional{T}"/> are looked through.</summary>
internal static class TypeShape
{
    private static readonly HashSet<Type> Transparent = [typeof(Task<>), typeof(ValueTask<>), typeof(Optional<>)];

    private static readonly HashSet<Type> Lists =
    [
        typeof(IEnumerable<>), typeof(IReadOnlyCollection<>), typeof(IReadOnlyList<>), typeof(ICollection<>), typeof(IList<>), typeof(List<>),
        typeof(HashSet<>), typeof(ISet<>), typeof(IReadOnlySet<>), typeof(SortedSet<>), typeof(System.Collections.Immutable.ImmutableArray<>),
        typeof(System.Collections.Immutable.ImmutableList<>), typeof(System.Collections.ObjectModel.ReadOnlyCollection<>), typeof(IOrderedEnumerable<>),
        typeof(IQueryable<>), typeof(IOrderedQueryable<>),
    ];

    /// <summary>Wraps what <paramref name="named"/> gives for the innermost C# type.</summary>
    public static GraphType Wrap(Type type, NullabilityInfo nullability, Func<Type, NamedType> named)
    {
        if (type.IsGenericType && Transparent.Contains(type.GetGenericTypeDefinition()))
        {
            return Wrap(type.GenericTypeArguments[0], nullability.GenericTypeArguments[0], named);
        }

        var underlying = Nullable.GetUnderlyingType(type);
        var isNullable = underlying is not null || (!type.IsValueType && nullability.ReadState != NullabilityState.NotNull);
        GraphType inner = ElementOf(type) is { } element
            ? new ListType(Wrap(element, nullability.ElementType ?? nullability.GenericTypeArguments[0], named))
            : named(underlying ?? type);
        return isNullable ? inner : new NonNullType(inner);
    }

    /// <summary>Wraps a C# type of which only <see cref="Nullable{T}"/> tells whether it may be null: references may.</summary>
    public static GraphType Wrap(Type type, Func<Type, NamedType> named)
    {
        type = Unwrap(type);
        var underlying = Nullable.GetUnderlyingType(type);
        GraphType inner = ElementOf(type) is { } element ? new ListType(Wrap(element, named)) : named(underlying ?? type);
        return underlying is not null || !type.IsValueType ? inner : new NonNullType(inner);
    }

    /// <summary>The type with the nullability that an attribute gives its levels.</summary>
    public static GraphType WithNullability(GraphType type, ReadOnlySpan<bool> nullable)
    {
        if (nullable.IsEmpty) return type;
        var inner = type.NullableType is ListType list ? new ListType(WithNullability(list.OfType, nullable[1..])) : type.NullableType;
        return nullable[0] ? inner : new NonNullType(inner);
    }

    /// <summary>The item type of a list; null for anything else, strings included.</summary>
    public static Type? ElementOf(Type type)
    {
        if (type.IsArray) return type.GetElementType();
        return type.IsGenericType && Lists.Contains(type.GetGenericTypeDefinition()) ? type.GenericTypeArguments[0] : null;
    }

    /// <summary>The type of the values in tasks, lists and nullable values.</summary>
    public static Type Innermost(Type type)
    {
        type = Unwrap(type);
        if (ElementOf(type) is { } element) return Innermost(element);
        return Nullable.GetUnderlyingType(type) ?? type;
    }

    /// <summary>The type that a task or <see cref="Optional{T}"/> is about, or the type itself.</summary>
    public static Type Unwrap(Type type) =>
        type.IsGenericType && Transparent.Contains(type.GetGenericTypeDefinition()) ? Unwrap(type.GenericTypeArguments[0]) : type;
}
