namespace GbaGraph.GraphQL;

/// <summary>Data loaders that are made by a function.</summary>
public static class DataLoaderRequestExecutorBuilderExtensions
{
    /// <summary>Makes a data loader by the function, for each request that asks for it; one that is there already stays.</summary>
    public static IRequestExecutorBuilder AddDataLoader<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class
    {
        builder.Services.AddDataLoader(factory);
        return builder;
    }

    /// <summary>Makes a data loader by the function, for each request that asks for it; one that is there already stays.</summary>
    /// <typeparam name="TService">What resolvers ask for.</typeparam>
    /// <typeparam name="TImplementation">The class of the loader.</typeparam>
    public static IRequestExecutorBuilder AddDataLoader<TService, TImplementation>(this IRequestExecutorBuilder builder, Func<IServiceProvider, TImplementation> factory)
        where TService : class
        where TImplementation : class, TService
    {
        builder.Services.AddDataLoader<TService, TImplementation>(factory);
        return builder;
    }
}
