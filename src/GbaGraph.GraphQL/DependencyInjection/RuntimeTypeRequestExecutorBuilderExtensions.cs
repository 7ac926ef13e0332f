namespace GbaGraph.GraphQL;

/// <summary>
/// Lets scalars stand for C# types of the application. Values of a C# type that the scalar doesn't know are converted by
/// <see cref="TypeConverterExtensions.AddTypeConverter{TSource, TTarget}(IRequestExecutorBuilder, ChangeType{TSource, TTarget})"/>.
/// </summary>
public static class RuntimeTypeRequestExecutorBuilderExtensions
{
    /// <summary>Binds a C# type to a scalar; a later call replaces an earlier one.</summary>
    /// <typeparam name="TRuntimeType">The C# type.</typeparam>
    /// <typeparam name="TSchemaType">The class of the scalar, such as <see cref="StringType"/>.</typeparam>
    public static IRequestExecutorBuilder BindRuntimeType<TRuntimeType, TSchemaType>(this IRequestExecutorBuilder builder) => builder.BindRuntimeType(typeof(TRuntimeType), typeof(TSchemaType));

    /// <summary>Binds a C# type to a scalar; a later call replaces an earlier one.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="runtimeType">The C# type.</param>
    /// <param name="schemaType">The class of the scalar; with one that is no scalar the schema isn't built.</param>
    public static IRequestExecutorBuilder BindRuntimeType(this IRequestExecutorBuilder builder, Type runtimeType, Type schemaType) =>
        builder.Configure(c => c.RuntimeTypes.Add(scalars => scalars.Bind(runtimeType, schemaType)));

    /// <summary>Binds the type to the scalar of that name, or of its own name.</summary>
    public static IRequestExecutorBuilder BindRuntimeType<TRuntimeType>(this IRequestExecutorBuilder builder, string? typeName = null) => builder.BindRuntimeType(typeof(TRuntimeType), typeName);

    /// <inheritdoc cref="BindRuntimeType{TRuntimeType}(IRequestExecutorBuilder, string?)"/>
    public static IRequestExecutorBuilder BindRuntimeType(this IRequestExecutorBuilder builder, Type runtimeType, string? typeName = null) =>
        builder.Configure(c => c.RuntimeTypes.Add(scalars => scalars.Bind(runtimeType, typeName ?? runtimeType.Name)));
}
