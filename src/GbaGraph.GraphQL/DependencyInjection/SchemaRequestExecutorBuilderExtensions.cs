namespace GbaGraph.GraphQL;

/// <summary>The types of a GraphQL server's schema.</summary>
public static class SchemaRequestExecutorBuilderExtensions
{
    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder) => builder.Configure(c => c.HasQuery = true);

    public static IRequestExecutorBuilder AddQueryType<TQuery>(this IRequestExecutorBuilder builder)
        where TQuery : class =>
        builder.AddQueryType(typeof(TQuery));

    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder, Type queryType) =>
        builder.AddQueryType().Configure(c => c.RootClasses.Add((OperationTypeNames.Query, c.RuntimeTypeOf(queryType))));

    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder) => builder.Configure(c => c.HasMutation = true);

    public static IRequestExecutorBuilder AddMutationType<TMutation>(this IRequestExecutorBuilder builder)
        where TMutation : class =>
        builder.AddMutationType(typeof(TMutation));

    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder, Type mutationType) =>
        builder.AddMutationType().Configure(c => c.RootClasses.Add((OperationTypeNames.Mutation, c.RuntimeTypeOf(mutationType))));

    public static IRequestExecutorBuilder AddSubscriptionType(this IRequestExecutorBuilder builder) => builder.Configure(c => c.HasSubscription = true);

    public static IRequestExecutorBuilder AddSubscriptionType<TSubscription>(this IRequestExecutorBuilder builder)
        where TSubscription : class =>
        builder.AddSubscriptionType(typeof(TSubscription));

    public static IRequestExecutorBuilder AddSubscriptionType(this IRequestExecutorBuilder builder, Type subscriptionType) =>
        builder.AddSubscriptionType().Configure(c => c.RootClasses.Add((OperationTypeNames.Subscription, c.RuntimeTypeOf(subscriptionType))));

    public static IRequestExecutorBuilder AddTypeExtension<TExtension>(this IRequestExecutorBuilder builder) => builder.AddTypeExtension(typeof(TExtension));

    public static IRequestExecutorBuilder AddTypeExtension(this IRequestExecutorBuilder builder, Type typeExtension) =>
        builder.Configure(c =>
        {
            if (c.TypeClassOf(typeExtension) is null) c.Extensions.Add(typeExtension);
        });

    public static IRequestExecutorBuilder AddInterfaceType<T>(this IRequestExecutorBuilder builder) => builder.Configure(c =>
    {
        c.Interfaces.Add(typeof(T));
        c.Types.Add(typeof(T));
    });

    public static IRequestExecutorBuilder AddObjectType<T>(this IRequestExecutorBuilder builder) => builder.AddType(typeof(T));

    public static IRequestExecutorBuilder AddUnionType<T>(this IRequestExecutorBuilder builder) => builder.AddType(typeof(T));

    public static IRequestExecutorBuilder AddEnumType<T>(this IRequestExecutorBuilder builder) => builder.AddType(typeof(T));

    public static IRequestExecutorBuilder AddType<T>(this IRequestExecutorBuilder builder) => builder.AddType(typeof(T));

    public static IRequestExecutorBuilder AddType(this IRequestExecutorBuilder builder, Type type) => type.IsDefined(typeof(ExtendObjectTypeAttribute), false)
        ? builder.AddTypeExtension(type)
        : builder.Configure(c =>
        {
            if (c.TypeClassOf(type) is { } described) described.AddTo(c);
            else c.Types.Add(type);
        });

    public static IRequestExecutorBuilder AddTypes(this IRequestExecutorBuilder builder, params Type[] types) =>
        types.Aggregate(builder, (current, type) => current.AddType(type));
}
