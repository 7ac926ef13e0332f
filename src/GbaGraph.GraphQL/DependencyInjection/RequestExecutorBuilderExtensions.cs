using GbaGraph.GraphQL.DependencyInjection;
using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GbaGraph.GraphQL;

/// <summary>Options and services of a GraphQL server.</summary>
public static class RequestExecutorBuilderExtensions
{
    /// <summary>Makes a data loader for each request that asks for it; one that is there already stays.</summary>
    public static IRequestExecutorBuilder AddDataLoader<T>(this IRequestExecutorBuilder builder)
        where T : class
    {
        builder.Services.AddDataLoader<T>();
        return builder;
    }

    /// <summary>Makes a data loader for each request that asks for it, by its class or by <typeparamref name="TService"/>; one that is there already stays.</summary>
    /// <typeparam name="TService">What resolvers ask for.</typeparam>
    /// <typeparam name="TImplementation">The class of the loader.</typeparam>
    public static IRequestExecutorBuilder AddDataLoader<TService, TImplementation>(this IRequestExecutorBuilder builder)
        where TService : class
        where TImplementation : class, TService
    {
        builder.Services.AddDataLoader<TService, TImplementation>();
        return builder;
    }

    /// <summary>Shows the server's errors to a filter, after the filters added before it. One instance, out of the services or made with them, serves all requests.</summary>
    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder)
        where T : class, IErrorFilter =>
        builder.Configure(c => c.ErrorFilters.Add(services => ActivatorUtilities.GetServiceOrCreateInstance<T>(services)));

    /// <summary>Shows the server's errors to the filter that the function makes once, after the filters added before it.</summary>
    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class, IErrorFilter =>
        builder.Configure(c => c.ErrorFilters.Add(factory));

    /// <summary>Shows the server's errors to a function, which returns what the next filter sees, or the answer.</summary>
    public static IRequestExecutorBuilder AddErrorFilter(this IRequestExecutorBuilder builder, Func<IError, IError> errorFilter) =>
        builder.Configure(c => c.ErrorFilters.Add(_ => new DelegateErrorFilter(errorFilter)));

    /// <summary>Adds <c>node</c>, <c>nodes</c> and the interface <c>Node</c>.</summary>
    public static IRequestExecutorBuilder AddGlobalObjectIdentification(this IRequestExecutorBuilder builder) =>
        builder.Configure(c => c.GlobalObjectIdentification = true);

    /// <summary>Gives each mutation an input type and a payload with its value and its errors.</summary>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder, bool applyToAllMutations = true) =>
        builder.AddMutationConventions(new MutationConventionOptions { ApplyToAllMutations = applyToAllMutations });

    /// <inheritdoc cref="AddMutationConventions(IRequestExecutorBuilder, bool)"/>
    public static IRequestExecutorBuilder AddMutationConventions(this IRequestExecutorBuilder builder, MutationConventionOptions options) =>
        builder.Configure(c => c.MutationConventions = options);

    /// <summary>Lets subscriptions listen to topics within this process.</summary>
    public static IRequestExecutorBuilder AddInMemorySubscriptions(this IRequestExecutorBuilder builder, SubscriptionOptions? options = null)
    {
        builder.Services.TryAddSingleton(_ => new InMemoryTopics(options ?? new SubscriptionOptions()));
        builder.Services.TryAddSingleton<ITopicEventSender>(services => services.GetRequiredService<InMemoryTopics>());
        builder.Services.TryAddSingleton<ITopicEventReceiver>(services => services.GetRequiredService<InMemoryTopics>());
        return builder;
    }

    /// <summary>Lets resolvers take <see cref="PagingArguments"/>, which they always may here.</summary>
    public static IRequestExecutorBuilder AddPagingArguments(this IRequestExecutorBuilder builder) => builder;

    /// <summary>Says whether introspection is off. Without a call it is on in development only.</summary>
    public static IRequestExecutorBuilder DisableIntrospection(this IRequestExecutorBuilder builder, bool disable = true) =>
        builder.Configure(c => c.IntrospectionDisabled = disable);

    /// <summary>Says whether introspection is on; the opposite of <see cref="DisableIntrospection(IRequestExecutorBuilder, bool)"/>.</summary>
    public static IRequestExecutorBuilder AllowIntrospection(this IRequestExecutorBuilder builder, bool allow) => builder.DisableIntrospection(!allow);

    /// <summary>Says whether introspection is off, as the application's services have it when the server starts.</summary>
    public static IRequestExecutorBuilder DisableIntrospection(this IRequestExecutorBuilder builder, Func<IServiceProvider, ValidationOptions, bool> disable) =>
        builder.Configure(c => c.Deferred.Add(services => c.IntrospectionDisabled = disable(services, c.ValidationOptions())));

    /// <summary>Replaces the options of pages.</summary>
    public static IRequestExecutorBuilder SetPagingOptions(this IRequestExecutorBuilder builder, PagingOptions options) => builder.Configure(c => c.Paging = options);

    /// <summary>Changes the sizes and fields of pages.</summary>
    public static IRequestExecutorBuilder ModifyPagingOptions(this IRequestExecutorBuilder builder, Action<PagingOptions> configure) =>
        builder.Configure(c => configure(c.Paging));

    /// <summary>Changes how requests are weighed, and how much they may weigh.</summary>
    public static IRequestExecutorBuilder ModifyCostOptions(this IRequestExecutorBuilder builder, Action<CostOptions> configure) =>
        builder.Configure(c => configure(c.Cost));

    /// <summary>Changes how requests are run.</summary>
    public static IRequestExecutorBuilder ModifyRequestOptions(this IRequestExecutorBuilder builder, Action<RequestExecutorOptions> configure) =>
        builder.Configure(c => configure(c.Request));

    /// <summary>Sets them by what the application's services say when the server starts.</summary>
    public static IRequestExecutorBuilder ModifyRequestOptions(this IRequestExecutorBuilder builder, Action<IServiceProvider, RequestExecutorOptions> configure) =>
        builder.Configure(c => c.Deferred.Add(services => configure(services, c.Request)));

    /// <summary>Changes how the schema is built from C# types.</summary>
    public static IRequestExecutorBuilder ModifyOptions(this IRequestExecutorBuilder builder, Action<SchemaOptions> configure) =>
        builder.Configure(c => configure(c.Schema));

    internal static IRequestExecutorBuilder Configure(this IRequestExecutorBuilder builder, Action<ServerConfiguration> configure)
    {
        configure(((RequestExecutorBuilder)builder).Configuration);
        return builder;
    }
}
