namespace GbaGraph.GraphQL;

/// <summary>The types of a GraphQL server's schema.</summary>
public static class SchemaRequestExecutorBuilderExtensions
{
    /// <summary>Gives the schema a query type, whose fields come from extensions and other calls.</summary>
    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder) => builder.Configure(c => c.HasQuery = true);

    /// <summary>Adds the class's properties and methods to the query type as fields; classes of several calls share the type.</summary>
    public static IRequestExecutorBuilder AddQueryType<TQuery>(this IRequestExecutorBuilder builder)
        where TQuery : class =>
        builder.AddQueryType(typeof(TQuery));

    /// <inheritdoc cref="AddQueryType{TQuery}(IRequestExecutorBuilder)"/>
    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder, Type queryType) =>
        builder.AddQueryType().Configure(c => c.RootClasses.Add((OperationTypeNames.Query, c.RuntimeTypeOf(queryType))));

    /// <summary>Gives the schema a mutation type, whose fields come from extensions and other calls.</summary>
    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder) => builder.Configure(c => c.HasMutation = true);

    /// <summary>Adds the class's properties and methods to the mutation type as fields; classes of several calls share the type.</summary>
    public static IRequestExecutorBuilder AddMutationType<TMutation>(this IRequestExecutorBuilder builder)
        where TMutation : class =>
        builder.AddMutationType(typeof(TMutation));

    /// <inheritdoc cref="AddMutationType{TMutation}(IRequestExecutorBuilder)"/>
    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder, Type mutationType) =>
        builder.AddMutationType().Configure(c => c.RootClasses.Add((OperationTypeNames.Mutation, c.RuntimeTypeOf(mutationType))));

    /// <summary>Gives the schema a subscription type, whose fields come from extensions and other calls.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType(this IRequestExecutorBuilder builder) => builder.Configure(c => c.HasSubscription = true);

    /// <summary>Adds the class's methods that are marked with <see cref="SubscribeAttribute"/> to the subscription type as fields; classes of several calls share the type.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType<TSubscription>(this IRequestExecutorBuilder builder)
        where TSubscription : class =>
        builder.AddSubscriptionType(typeof(TSubscription));

    /// <inheritdoc cref="AddSubscriptionType{TSubscription}(IRequestExecutorBuilder)"/>
    public static IRequestExecutorBuilder AddSubscriptionType(this IRequestExecutorBuilder builder, Type subscriptionType) =>
        builder.AddSubscriptionType().Configure(c => c.RootClasses.Add((OperationTypeNames.Subscription, c.RuntimeTypeOf(subscriptionType))));

    /// <summary>Adds the class's fields to the type that its <see cref="ExtendObjectTypeAttribute"/> names, or what an <see cref="ObjectTypeExtension{T}"/> says.</summary>
    /// <exception cref="SchemaException">The class is neither.</exception>
    public static IRequestExecutorBuilder AddTypeExtension<TExtension>(this IRequestExecutorBuilder builder) => builder.AddTypeExtension(typeof(TExtension));

    /// <inheritdoc cref="AddTypeExtension{TExtension}(IRequestExecutorBuilder)"/>
    public static IRequestExecutorBuilder AddTypeExtension(this IRequestExecutorBuilder builder, Type typeExtension) =>
        builder.Configure(c =>
        {
            if (c.TypeClassOf(typeExtension) is not null) return;
            if (!typeExtension.IsDefined(typeof(ExtendObjectTypeAttribute), false)) throw new SchemaException($"{typeExtension} extends no type: mark it with [ExtendObjectType], or add it with AddType if it is a type itself.");
            c.Extensions.Add(typeExtension);
        });

    /// <summary>Adds an interface, as <see cref="InterfaceTypeAttribute"/> does; object types whose class inherits or implements the C# type implement it.</summary>
    public static IRequestExecutorBuilder AddInterfaceType<T>(this IRequestExecutorBuilder builder) => builder.Configure(c =>
    {
        c.Interfaces.Add(typeof(T));
        c.Types.Add(typeof(T));
    });

    /// <summary>Adds an object type that no field need have, such as one that is seen only through an interface.</summary>
    public static IRequestExecutorBuilder AddObjectType<T>(this IRequestExecutorBuilder builder) => builder.AddType(typeof(T));

    /// <summary>Adds a union, as <see cref="UnionTypeAttribute"/> does, that no field need have; its members are the object types whose class inherits or implements the C# type.</summary>
    public static IRequestExecutorBuilder AddUnionType<T>(this IRequestExecutorBuilder builder) => builder.Configure(c =>
    {
        c.Unions.Add(typeof(T));
        c.Types.Add(typeof(T));
    });

    /// <summary>Adds an enum that no field need have.</summary>
    public static IRequestExecutorBuilder AddEnumType<T>(this IRequestExecutorBuilder builder) => builder.AddType(typeof(T));

    /// <summary>Adds what the C# type is in the schema, though no field has it: an extension if it is marked as one, a type that it describes, or its own.</summary>
    public static IRequestExecutorBuilder AddType<T>(this IRequestExecutorBuilder builder) => builder.AddType(typeof(T));

    /// <inheritdoc cref="AddType{T}(IRequestExecutorBuilder)"/>
    public static IRequestExecutorBuilder AddType(this IRequestExecutorBuilder builder, Type type) => type.IsDefined(typeof(ExtendObjectTypeAttribute), false)
        ? builder.AddTypeExtension(type)
        : builder.Configure(c =>
        {
            if (c.TypeClassOf(type) is { } described) described.AddTo(c);
            else c.Types.Add(type);
        });

    /// <summary>Adds several types, each as <see cref="AddType{T}(IRequestExecutorBuilder)"/> does.</summary>
    public static IRequestExecutorBuilder AddTypes(this IRequestExecutorBuilder builder, params Type[] types) =>
        types.Aggregate(builder, (current, type) => current.AddType(type));
}
