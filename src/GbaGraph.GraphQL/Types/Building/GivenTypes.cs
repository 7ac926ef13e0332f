using GbaGraph.GraphQL.DependencyInjection;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>Reads types that are given as classes: a scalar's, <see cref="ListType{T}"/> and <see cref="NonNullType{T}"/> around others, or a C# type.</summary>
internal sealed class GivenTypes(TypeRegistry registry, ServerConfiguration configuration)
{
    /// <summary>Whether the class says more than which scalar it is, so that it replaces what the C# type says of lists and null.</summary>
    public static bool IsShape(Type given) => typeof(ITypeClass).IsAssignableFrom(given) || NamingRules.IsGeneric(given, typeof(ListType<>)) || NamingRules.IsGeneric(given, typeof(NonNullType<>));

    public GraphType Read(Type given, bool isInput)
    {
        if (NamingRules.IsGeneric(given, typeof(NonNullType<>))) return new NonNullType(Read(given.GenericTypeArguments[0], isInput));
        if (NamingRules.IsGeneric(given, typeof(ListType<>))) return new ListType(Read(given.GenericTypeArguments[0], isInput));
        if (typeof(ScalarType).IsAssignableFrom(given)) return registry.Add(registry.Scalars.Given(given));
        var type = configuration.RuntimeTypeOf(given);
        return isInput ? registry.Input(type) : registry.Output(type);
    }

    /// <summary>The C# type of the values that a caller gives.</summary>
    public Type ValueOf(Type given)
    {
        if (NamingRules.IsGeneric(given, typeof(NonNullType<>))) return Nullable.GetUnderlyingType(ValueOf(given.GenericTypeArguments[0])) ?? ValueOf(given.GenericTypeArguments[0]);
        if (NamingRules.IsGeneric(given, typeof(ListType<>))) return typeof(List<>).MakeGenericType(ValueOf(given.GenericTypeArguments[0]));
        var value = typeof(ScalarType).IsAssignableFrom(given) ? registry.Scalars.Given(given).RuntimeType : configuration.RuntimeTypeOf(given);
        return value.IsValueType && Nullable.GetUnderlyingType(value) is null ? typeof(Nullable<>).MakeGenericType(value) : value;
    }
}
