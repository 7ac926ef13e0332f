using System.Diagnostics.Metrics;
using GbaGraph.GraphQL.DependencyInjection;
using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.PersistedOperations;
using GbaGraph.GraphQL.Telemetry;
using GbaGraph.GraphQL.Types.Building;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace GbaGraph.GraphQL;

/// <summary>Adds a GraphQL server to the services.</summary>
public static class GraphQLServiceCollectionExtensions
{
    private const string DefaultName = "_Default";
    private static readonly string[] CompressedTypes = ["application/graphql-response+json", "application/graphql"];

    /// <summary>Adds a server; requests with a body of more than <paramref name="maxAllowedRequestSize"/> bytes are refused.</summary>
    public static IRequestExecutorBuilder AddGraphQLServer(
        this IServiceCollection services, string? schemaName = null, int maxAllowedRequestSize = 20 * 1000 * 1024, bool disableDefaultSecurity = false)
    {
        var configuration = new ServerConfiguration { Name = schemaName ?? DefaultName, MaxRequestSize = maxAllowedRequestSize };
        configuration.LifetimeOf = type => services.LastOrDefault(s => s.ServiceType == type && !s.IsKeyedService)?.Lifetime;
        if (disableDefaultSecurity)
        {
            configuration.IntrospectionDisabled = false;
            configuration.MaxFieldCycleDepth = null;
            configuration.MaxDepth = null;
        }

        services.AddHttpContextAccessor();
        services.PostConfigure<ResponseCompressionOptions>(CompressAnswers);
        services.TryAddSingleton<IRequestExecutorResolver, RequestExecutorResolver>();
        services.TryAddScoped<IBatchScheduler, BatchScheduler>();
        services.TryAddTransient<DataLoaderOptions>();
        services.AddKeyedSingleton(configuration.Name, (provider, _) => CreateExecutor(provider, configuration));
        services.TryAddSingleton(provider => provider.GetRequiredKeyedService<RequestExecutor>(configuration.Name));
        return new RequestExecutorBuilder(configuration.Name, services, configuration);
    }

    /// <summary>Adds the media types of answers to those that the application's response compression takes, where it uses that.</summary>
    private static void CompressAnswers(ResponseCompressionOptions options) =>
        options.MimeTypes = (options.MimeTypes?.Any() == true ? options.MimeTypes : ResponseCompressionDefaults.MimeTypes).Union(CompressedTypes).ToArray();

    private static RequestExecutor CreateExecutor(IServiceProvider services, ServerConfiguration configuration)
    {
        configuration.IsDevelopment = services.GetService<IHostEnvironment>()?.IsDevelopment() == true;
        foreach (var configure in configuration.Deferred) configure(services);
        var schema = new SchemaBuilder(configuration, services).Build();
        ILogger logger = services.GetService<ILoggerFactory>()?.CreateLogger<RequestExecutor>() ?? NullLogger<RequestExecutor>.Instance;
        var reporter = new ErrorReporter([.. configuration.ErrorFilters.Select(make => make(services)), .. services.GetServices<IErrorFilter>()], configuration.Request.IncludeExceptionDetails, logger);
        var documents = new PersistedDocuments(configuration.DocumentStorage?.Invoke(services), configuration.PersistsAutomatically, configuration.Request.PersistedOperations);
        return new RequestExecutor(schema, configuration, reporter, new ServerTelemetry(services.GetService<IMeterFactory>(), [.. configuration.Listeners.Select(make => make(services))]), documents, services);
    }
}
