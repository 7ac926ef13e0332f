using GbaGraph.GraphQL.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL;

/// <summary>Ways between C# types and the values of scalars, for types that are bound to a scalar and for values in ids.</summary>
public static class TypeConverterExtensions
{
    /// <summary>Adds a class that knows ways, out of the services or made with them when the server starts. Of several ways from one type to another the first added counts.</summary>
    public static IRequestExecutorBuilder AddTypeConverter<T>(this IRequestExecutorBuilder builder)
        where T : class, IChangeTypeProvider =>
        builder.Configure(c => c.Converters.Add(ActivatorUtilities.GetServiceOrCreateInstance<T>));

    /// <summary>Adds what the function makes when the server starts.</summary>
    public static IRequestExecutorBuilder AddTypeConverter<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class, IChangeTypeProvider =>
        builder.Configure(c => c.Converters.Add(factory));

    /// <summary>
    /// Adds a way from one type to another. Input at which the function throws a <see cref="FormatException"/>,
    /// <see cref="ArgumentException"/>, <see cref="OverflowException"/> or <see cref="InvalidCastException"/> is refused.
    /// </summary>
    public static IRequestExecutorBuilder AddTypeConverter<TSource, TTarget>(this IRequestExecutorBuilder builder, ChangeType<TSource, TTarget> changeType) =>
        builder.Configure(c => c.Converters.Add(_ => DelegateChangeTypeProvider.From(changeType)));

    /// <summary>Adds a function that finds ways, for pairs of types that aren't known beforehand.</summary>
    public static IRequestExecutorBuilder AddTypeConverter(this IRequestExecutorBuilder builder, ChangeTypeProvider changeType) =>
        builder.Configure(c => c.Converters.Add(_ => new DelegateChangeTypeProvider(changeType)));

    /// <summary>Adds the ways to all servers of the application.</summary>
    public static IServiceCollection AddTypeConverter<T>(this IServiceCollection services)
        where T : class, IChangeTypeProvider =>
        services.AddSingleton<IChangeTypeProvider, T>();

    /// <inheritdoc cref="AddTypeConverter{T}(IServiceCollection)"/>
    public static IServiceCollection AddTypeConverter<T>(this IServiceCollection services, Func<IServiceProvider, T> factory)
        where T : class, IChangeTypeProvider =>
        services.AddSingleton<IChangeTypeProvider>(factory);

    /// <inheritdoc cref="AddTypeConverter{T}(IServiceCollection)"/>
    public static IServiceCollection AddTypeConverter<TSource, TTarget>(this IServiceCollection services, ChangeType<TSource, TTarget> changeType) =>
        services.AddSingleton<IChangeTypeProvider>(DelegateChangeTypeProvider.From(changeType));

    /// <inheritdoc cref="AddTypeConverter{T}(IServiceCollection)"/>
    public static IServiceCollection AddTypeConverter(this IServiceCollection services, ChangeTypeProvider changeType) =>
        services.AddSingleton<IChangeTypeProvider>(new DelegateChangeTypeProvider(changeType));
}
