using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL;

/// <summary>
/// Serves a GraphQL server. The schema is built when an endpoint is mapped, so that a faulty one stops the start. Without a
/// name of a schema the server that was added first is served.
/// </summary>
public static class GraphQLEndpointRouteBuilderExtensions
{
    private const string HttpPath = "/graphql";
    private const string SocketPath = "/graphql/ws";
    private const string SchemaPath = "/graphql/sdl";

    /// <summary>Serves POST and GET, WebSockets and <c>GET ?sdl</c> at the path.</summary>
    public static GraphQLEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpointRouteBuilder, string path = HttpPath, string? schemaName = null)
    {
        var endpoint = EndpointOf(endpointRouteBuilder.ServiceProvider, schemaName);
        return new GraphQLEndpointConventionBuilder(endpointRouteBuilder.Map(RoutePatternFactory.Parse(path), endpoint.ServeAsync, "GraphQL"), endpoint);
    }

    /// <inheritdoc cref="MapGraphQL(IEndpointRouteBuilder, string, string?)"/>
    public static GraphQLEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpointRouteBuilder, PathString path, string? schemaName = null) =>
        endpointRouteBuilder.MapGraphQL(path.Value ?? string.Empty, schemaName);

    /// <summary>Serves the same where an application has no routing: everything at and below the path.</summary>
    public static IApplicationBuilder MapGraphQL(this IApplicationBuilder applicationBuilder, PathString path, string? schemaName)
    {
        var endpoint = EndpointOf(applicationBuilder.ApplicationServices, schemaName);
        return applicationBuilder.Map(path, branch => branch.Run(endpoint.ServeAsync));
    }

    /// <summary>Serves POST and GET at the pattern, without WebSockets and without the schema.</summary>
    public static GraphQLHttpEndpointConventionBuilder MapGraphQLHttp(this IEndpointRouteBuilder endpointRouteBuilder, string pattern = HttpPath, string? schemaName = null) =>
        endpointRouteBuilder.MapGraphQLHttp(RoutePatternFactory.Parse(pattern), schemaName);

    /// <inheritdoc cref="MapGraphQLHttp(IEndpointRouteBuilder, string, string?)"/>
    public static GraphQLHttpEndpointConventionBuilder MapGraphQLHttp(this IEndpointRouteBuilder endpointRouteBuilder, RoutePattern pattern, string? schemaName = null)
    {
        var endpoint = EndpointOf(endpointRouteBuilder.ServiceProvider, schemaName);
        return new GraphQLHttpEndpointConventionBuilder(endpointRouteBuilder.Map(pattern, endpoint.ServeHttpAsync, "GraphQL over HTTP"), endpoint);
    }

    /// <summary>Serves WebSockets at the pattern, and nothing else.</summary>
    public static WebSocketEndpointConventionBuilder MapGraphQLWebSocket(this IEndpointRouteBuilder endpointRouteBuilder, string pattern = SocketPath, string? schemaName = null) =>
        endpointRouteBuilder.MapGraphQLWebSocket(RoutePatternFactory.Parse(pattern), schemaName);

    /// <inheritdoc cref="MapGraphQLWebSocket(IEndpointRouteBuilder, string, string?)"/>
    public static WebSocketEndpointConventionBuilder MapGraphQLWebSocket(this IEndpointRouteBuilder endpointRouteBuilder, RoutePattern pattern, string? schemaName = null)
    {
        var endpoint = EndpointOf(endpointRouteBuilder.ServiceProvider, schemaName);
        return new WebSocketEndpointConventionBuilder(endpointRouteBuilder.Map(pattern, endpoint.ServeSocketAsync, "GraphQL over WebSockets"), endpoint);
    }

    /// <summary>Answers each GET of the pattern with the schema.</summary>
    public static IEndpointConventionBuilder MapGraphQLSchema(this IEndpointRouteBuilder endpointRouteBuilder, string pattern = SchemaPath, string? schemaName = null) =>
        endpointRouteBuilder.MapGraphQLSchema(RoutePatternFactory.Parse(pattern), schemaName);

    /// <inheritdoc cref="MapGraphQLSchema(IEndpointRouteBuilder, string, string?)"/>
    public static IEndpointConventionBuilder MapGraphQLSchema(this IEndpointRouteBuilder endpointRouteBuilder, RoutePattern pattern, string? schemaName = null) =>
        endpointRouteBuilder.Map(pattern, EndpointOf(endpointRouteBuilder.ServiceProvider, schemaName).ServeSchemaAsync, "GraphQL schema");

    private static IEndpointConventionBuilder Map(this IEndpointRouteBuilder routes, RoutePattern pattern, RequestDelegate serve, string name) =>
        EndpointRouteBuilderExtensions.Map(routes, pattern, serve).WithDisplayName(name);

    private static GraphQLEndpoint EndpointOf(IServiceProvider services, string? schemaName)
    {
        var executor = schemaName is null ? services.GetRequiredService<RequestExecutor>() : services.GetRequiredKeyedService<RequestExecutor>(schemaName);
        return new GraphQLEndpoint(executor, executor.Configuration.HttpInterceptor?.Invoke(services), executor.Configuration.SocketInterceptor?.Invoke(services));
    }
}
