using GbaGraph.GraphQL.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace GbaGraph.GraphQL;

/// <summary>Other ways to add servers, and what all servers of an application share.</summary>
public static class ServerServiceCollectionExtensions
{
    /// <summary>Adds a server.</summary>
    public static IRequestExecutorBuilder AddGraphQL(this IServiceCollection services, string? schemaName = null) => services.AddGraphQLServer(schemaName);

    /// <inheritdoc cref="AddGraphQL(IServiceCollection, string?)"/>
    public static IRequestExecutorBuilder AddGraphQL(this IRequestExecutorBuilder builder, string? schemaName = null) => builder.Services.AddGraphQLServer(schemaName);

    /// <inheritdoc cref="GraphQLServiceCollectionExtensions.AddGraphQLServer"/>
    public static IRequestExecutorBuilder AddGraphQL(this IHostApplicationBuilder builder, string? schemaName = null, int maxAllowedRequestSize = 20 * 1000 * 1024, bool disableDefaultSecurity = false) =>
        builder.Services.AddGraphQLServer(schemaName, maxAllowedRequestSize, disableDefaultSecurity);

    /// <summary>Adds another server beside that of the builder.</summary>
    public static IRequestExecutorBuilder AddGraphQLServer(this IRequestExecutorBuilder builder, string? schemaName = null, bool disableDefaultSecurity = false) =>
        builder.Services.AddGraphQLServer(schemaName, disableDefaultSecurity: disableDefaultSecurity);

    /// <summary>Builds the schema when the application starts, though no endpoint is mapped, and asks it what <paramref name="warmup"/> wants before requests are taken.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="warmup">Done before the application takes requests.</param>
    /// <param name="keepWarm">Without effect: a server is never thrown away here while its application runs.</param>
    public static IRequestExecutorBuilder InitializeOnStartup(this IRequestExecutorBuilder builder, Func<IRequestExecutor, CancellationToken, Task>? warmup = null, bool keepWarm = false)
    {
        builder.Services.AddSingleton<IHostedService>(services => new Warmup(services, builder.Name, warmup));
        return builder;
    }

    /// <summary>Shows the errors of all servers to the filter, after their own.</summary>
    public static IServiceCollection AddErrorFilter(this IServiceCollection services, Func<IError, IError> errorFilter) =>
        services.AddSingleton<IErrorFilter>(new DelegateErrorFilter(errorFilter));

    /// <inheritdoc cref="AddErrorFilter(IServiceCollection, Func{IError, IError})"/>
    public static IServiceCollection AddErrorFilter(this IServiceCollection services, Func<IServiceProvider, IErrorFilter> factory) => services.AddSingleton(factory);

    /// <inheritdoc cref="AddErrorFilter(IServiceCollection, Func{IError, IError})"/>
    public static IServiceCollection AddErrorFilter<T>(this IServiceCollection services)
        where T : class, IErrorFilter =>
        services.AddSingleton<IErrorFilter, T>();

    /// <summary>Makes a data loader for each request that asks for it; one that is there already stays.</summary>
    public static IServiceCollection AddDataLoader<T>(this IServiceCollection services)
        where T : class
    {
        services.TryAddScoped<T>();
        return services;
    }

    /// <summary>Makes a data loader for each request that asks for it, by its class or by <typeparamref name="TService"/>; one that is there already stays.</summary>
    /// <typeparam name="TService">What resolvers ask for.</typeparam>
    /// <typeparam name="TImplementation">The class of the loader.</typeparam>
    public static IServiceCollection AddDataLoader<TService, TImplementation>(this IServiceCollection services)
        where TService : class
        where TImplementation : class, TService
    {
        services.TryAddScoped<TImplementation>();
        services.TryAddScoped<TService>(provider => provider.GetRequiredService<TImplementation>());
        return services;
    }

    /// <summary>Makes a data loader by the function, for each request that asks for it; one that is there already stays.</summary>
    public static IServiceCollection AddDataLoader<T>(this IServiceCollection services, Func<IServiceProvider, T> factory)
        where T : class
    {
        services.TryAddScoped(factory);
        return services;
    }

    /// <summary>Makes a data loader by the function, for each request that asks for it; one that is there already stays.</summary>
    /// <typeparam name="TService">What resolvers ask for.</typeparam>
    /// <typeparam name="TImplementation">The class of the loader.</typeparam>
    public static IServiceCollection AddDataLoader<TService, TImplementation>(this IServiceCollection services, Func<IServiceProvider, TImplementation> factory)
        where TService : class
        where TImplementation : class, TService
    {
        services.TryAddScoped<TService>(factory);
        return services;
    }
}
