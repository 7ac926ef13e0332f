namespace GbaGraph.GraphQL;

/// <summary>Data loaders that are made by a function.</summary>
public static class DataLoaderRequestExecutorBuilderExtensions
{
    public static IRequestExecutorBuilder AddDataLoader<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class
    {
        builder.Services.AddDataLoader(factory);
        return builder;
    }

    public static IRequestExecutorBuilder AddDataLoader<TService, TImplementation>(this IRequestExecutorBuilder builder, Func<IServiceProvider, TImplementation> factory)
        where TService : class
        where TImplementation : class, TService
    {
        builder.Services.AddDataLoader<TService, TImplementation>(factory);
        return builder;
    }
}
