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

    public static IRequestExecutorBuilder AddQueryType<T>(this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor<T>> configure)
        where T : class =>
        builder.AddQueryType<T>().Describe<T>(configure);

    /// <summary>Adds a mutation type whose fields are said one by one.</summary>
    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor> configure) =>
        builder.AddMutationType().Configure(c => configure(c.DescriptorOf(OperationTypeNames.Mutation)));

    public static IRequestExecutorBuilder AddMutationType<T>(this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor<T>> configure)
        where T : class =>
        builder.AddMutationType<T>().Describe<T>(configure);

    public static IRequestExecutorBuilder AddSubscriptionType<T>(this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor<T>> configure)
        where T : class =>
        builder.AddSubscriptionType<T>().Describe<T>(configure);

    public static IRequestExecutorBuilder AddObjectType<T>(this IRequestExecutorBuilder builder, Action<IObjectTypeDescriptor<T>> configure) =>
        builder.AddObjectType<T>().Describe<T>(configure);

    public static IRequestExecutorBuilder AddInterfaceType<T>(this IRequestExecutorBuilder builder, Action<IInterfaceTypeDescriptor<T>> configure) =>
        builder.AddInterfaceType<T>().Describe<T>(configure);

    public static IRequestExecutorBuilder AddUnionType<T>(this IRequestExecutorBuilder builder, Action<IUnionTypeDescriptor> configure) =>
        builder.AddUnionType<T>().Describe<T>(configure);

    public static IRequestExecutorBuilder AddEnumType<T>(this IRequestExecutorBuilder builder, Action<IEnumTypeDescriptor<T>> configure) =>
        builder.AddEnumType<T>().Describe<T>(configure);

    /// <summary>Adds an input object that no field need take.</summary>
    public static IRequestExecutorBuilder AddInputObjectType<T>(this IRequestExecutorBuilder builder) => builder.Configure(c => c.Inputs.Add(typeof(T)));

    public static IRequestExecutorBuilder AddInputObjectType<T>(this IRequestExecutorBuilder builder, Action<IInputObjectTypeDescriptor<T>> configure) =>
        builder.AddInputObjectType<T>().Describe<T>(configure);

    private static IRequestExecutorBuilder Describe<T>(this IRequestExecutorBuilder builder, Action<TypeDescriptor<T>> configure) =>
        builder.Configure(c => configure(new TypeDescriptor<T>(c.DescriptionOf(typeof(T)))));
}
