using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace GbaGraph.GraphQL.Types;

/// <summary>A complete type system: the root types, all types and directives by name. Immutable once made.</summary>
public sealed class Schema
{
    private readonly FrozenDictionary<string, NamedType> types;
    private readonly Dictionary<string, DirectiveDefinition> directives;
    private readonly Dictionary<NamedType, ObjectType[]> possibleTypes = [];
    private readonly ConcurrentDictionary<Type, ObjectType?> runtimeTypes = [];

    /// <summary>A schema of types that are complete; the root types must be among <paramref name="types"/>.</summary>
    /// <exception cref="ArgumentException">Two types, or two directives, have one name.</exception>
    public Schema(ObjectType queryType, ObjectType? mutationType, ObjectType? subscriptionType, IEnumerable<NamedType> types, IEnumerable<DirectiveDefinition> directives)
    {
        QueryType = queryType;
        MutationType = mutationType;
        SubscriptionType = subscriptionType;
        Directives = [.. directives];
        this.types = types.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);
        Types = this.types.Values;
        this.directives = Directives.ToDictionary(d => d.Name, StringComparer.Ordinal);
        foreach (var type in Types.Where(t => t.IsAbstract)) possibleTypes[type] = [.. FindPossibleTypes(type)];
    }

    /// <summary>What clients are shown about it, in Markdown; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>Where queries begin.</summary>
    public ObjectType QueryType { get; }

    /// <summary>Where mutations begin; null where there are none.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>Where subscriptions begin; null where there are none.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>All types, in no order that means anything but the same one on every run.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    /// <summary>Those of the specification that the schema uses or documents may use, and those of the cost specification where it uses them.</summary>
    public IReadOnlyList<DirectiveDefinition> Directives { get; }

    /// <summary>The type of the name; false where there is none. Case counts.</summary>
    public bool TryGetType(string name, [NotNullWhen(true)] out NamedType? type) => types.TryGetValue(name, out type);

    /// <summary>The directive of the name, without the at sign; false where there is none.</summary>
    public bool TryGetDirective(string name, [NotNullWhen(true)] out DirectiveDefinition? directive) => directives.TryGetValue(name, out directive);

    /// <summary>The object types that a value of the composite type can have; an object type has itself.</summary>
    public IReadOnlyList<ObjectType> GetPossibleTypes(NamedType type) =>
        type is ObjectType one ? [one] : possibleTypes.TryGetValue(type, out var found) ? found : [];

    /// <summary>Whether every value of <paramref name="subtype"/> is a value of <paramref name="supertype"/>.</summary>
    public bool IsSubtypeOf(GraphType subtype, GraphType supertype) => (subtype, supertype) switch
    {
        (NonNullType a, NonNullType b) => IsSubtypeOf(a.OfType, b.OfType),
        (NonNullType a, _) => IsSubtypeOf(a.OfType, supertype),
        (_, NonNullType) => false,
        (ListType a, ListType b) => IsSubtypeOf(a.OfType, b.OfType),
        (ComplexType a, InterfaceType b) => ReferenceEquals(a, b) || a.Interfaces.Contains(b),
        (ObjectType a, UnionType b) => b.Types.Contains(a),
        _ => ReferenceEquals(subtype, supertype),
    };

    /// <summary>
    /// The field that a selection of that name on the composite type means, the meta-fields included:
    /// <c>__typename</c> everywhere, <c>__schema</c> and <c>__type</c> on the query type.
    /// </summary>
    public bool TryGetField(NamedType parent, string name, [NotNullWhen(true)] out FieldDefinition? field)
    {
        if (name.StartsWith("__", StringComparison.Ordinal) && MetaFields.TryGet(this, parent, name, out field)) return true;
        if (parent is ComplexType complex) return complex.Fields.TryGet(name, out field);
        field = null;
        return false;
    }

    /// <summary>The object types by the C# type of their values.</summary>
    internal IReadOnlyDictionary<Type, ObjectType> RuntimeTypes { get; init; } = new Dictionary<Type, ObjectType>();

    /// <summary>The object type of a value where the field's type is abstract; null for a value of no such type.</summary>
    internal ObjectType? RuntimeTypeOf(object value) => runtimeTypes.GetOrAdd(value.GetType(), FindRuntimeType);

    private ObjectType? FindRuntimeType(Type type)
    {
        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (RuntimeTypes.TryGetValue(candidate, out var found)) return found;
        }

        return null;
    }

    private IEnumerable<ObjectType> FindPossibleTypes(NamedType type) => type is UnionType union
        ? union.Types
        : Types.OfType<ObjectType>().Where(t => t.Interfaces.Contains(type));
}
