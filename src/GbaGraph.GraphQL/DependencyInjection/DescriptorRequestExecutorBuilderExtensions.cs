using GbaGraph.GraphQL.Types.Describing;

namespace GbaGraph.GraphQL;

/// <summary>Types and the schema as described in code, where attributes won't do.</summary>
public static class DescriptorRequestExecutorBuilderExtensions
{
    /// <summary>Describes the schema.</summary>
    public static IRequestExecutorBuilder SetSchema(this IRequestExecutorBuilder builder, Action<ISchemaTypeDescriptor> configure) =>
        builder.Configure(c => configure(c.SchemaDescriptor));

    /// <summary>Adds a query type whose fields are said one by one.</summary>
    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor> configure) =>
        builder.AddQueryType().Configure(c => configure(c.DescriptorOf(OperationTypeNames.Query)));

    /// <summary>Adds a class to the query type, whose fields are those of the class as the code describes them, which comes before attributes.</summary>
    public static IRequestExecutorBuilder AddQueryType<T>(this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor<T>> configure)
        where T : class =>
        builder.AddQueryType<T>().Describe<T>(configure);

    /// <summary>Adds a mutation type whose fields are said one by one.</summary>
    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor> configure) =>
        builder.AddMutationType().Configure(c => configure(c.DescriptorOf(OperationTypeNames.Mutation)));

    /// <summary>Adds a class to the mutation type, whose fields are those of the class as the code describes them, which comes before attributes.</summary>
    public static IRequestExecutorBuilder AddMutationType<T>(this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor<T>> configure)
        where T : class =>
        builder.AddMutationType<T>().Describe<T>(configure);

    /// <summary>Adds a class's methods that are marked with <see cref="SubscribeAttribute"/> to the subscription type, as the code describes them, which comes before attributes.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType<T>(this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor<T>> configure)
        where T : class =>
        builder.AddSubscriptionType<T>().Describe<T>(configure);

    /// <summary>Adds an object type that the code describes.</summary>
    public static IRequestExecutorBuilder AddObjectType<T>(this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor<T>> configure) =>
        builder.AddObjectType<T>().Describe<T>(configure);

    /// <summary>Adds an interface that the code describes; object types whose class inherits or implements the C# type implement it.</summary>
    public static IRequestExecutorBuilder AddInterfaceType<T>(this IRequestExecutorBuilder builder, Action<IInterfaceTypeDescriptor<T>> configure) =>
        builder.AddInterfaceType<T>().Describe<T>(configure);

    /// <summary>Adds a union that the code describes.</summary>
    public static IRequestExecutorBuilder AddUnionType<T>(this IRequestExecutorBuilder builder, Action<IUnionTypeDescriptor> configure) =>
        builder.AddUnionType<T>().Describe<T>(configure);

    /// <summary>Adds an enum that the code describes, its values included.</summary>
    public static IRequestExecutorBuilder AddEnumType<T>(this IRequestExecutorBuilder builder, Action<IEnumTypeDescriptor<T>> configure) =>
        builder.AddEnumType<T>().Describe<T>(configure);

    /// <summary>Adds an input object that no field need take.</summary>
    public static IRequestExecutorBuilder AddInputObjectType<T>(this IRequestExecutorBuilder builder) => builder.Configure(c => c.Inputs.Add(typeof(T)));

    /// <summary>Adds an input object that the code describes, though no field need take it.</summary>
    public static IRequestExecutorBuilder AddInputObjectType<T>(this IRequestExecutorBuilder builder, Action<IInputObjectTypeDescriptor<T>> configure) =>
        builder.AddInputObjectType<T>().Describe<T>(configure);

    private static IRequestExecutorBuilder Describe<T>(this IRequestExecutorBuilder builder, Action<TypeDescriptor<T>> configure) =>
        builder.Configure(c => configure(new TypeDescriptor<T>(c.DescriptionOf(typeof(T)))));
}
