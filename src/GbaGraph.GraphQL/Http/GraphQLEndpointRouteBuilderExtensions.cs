using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL;

/// <summary>Serves a GraphQL server over HTTP.</summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    /// <summary>Serves POST and GET at the path. The schema is built here, so that a faulty one stops the start.</summary>
    public static GraphQLEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpointRouteBuilder, string path = "/graphql", string? schemaName = null)
    {
        var services = endpointRouteBuilder.ServiceProvider;
        var executor = schemaName is null ? services.GetRequiredService<RequestExecutor>() : services.GetRequiredKeyedService<RequestExecutor>(schemaName);
        var endpoint = new GraphQLEndpoint(executor, executor.Configuration.HttpInterceptor?.Invoke(services), executor.Configuration.SocketInterceptor?.Invoke(services));
        RequestDelegate serve = endpoint.ServeAsync;
        var inner = endpointRouteBuilder.Map(path, serve);
        return new GraphQLEndpointConventionBuilder(inner.WithDisplayName("GraphQL"), endpoint);
    }
}
