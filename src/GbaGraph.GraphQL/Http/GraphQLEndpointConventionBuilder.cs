using Microsoft.AspNetCore.Builder;

namespace GbaGraph.GraphQL;

/// <summary>Configures an endpoint that takes requests on every way.</summary>
public sealed class GraphQLEndpointConventionBuilder : IEndpointConventionBuilder
{
    private readonly IEndpointConventionBuilder inner;
    private readonly Http.GraphQLEndpoint endpoint;

    internal GraphQLEndpointConventionBuilder(IEndpointConventionBuilder inner, Http.GraphQLEndpoint endpoint)
    {
        this.inner = inner;
        this.endpoint = endpoint;
    }

    /// <inheritdoc/>
    public void Add(Action<EndpointBuilder> convention) => inner.Add(convention);

    /// <inheritdoc/>
    public void Finally(Action<EndpointBuilder> finallyConvention) => inner.Finally(finallyConvention);

    /// <summary>Replaces all options of the endpoint, those of its WebSockets included.</summary>
    public GraphQLEndpointConventionBuilder WithOptions(GraphQLServerOptions serverOptions)
    {
        endpoint.Options = serverOptions;
        endpoint.Sockets = serverOptions.Sockets;
        endpoint.ServesSchema = serverOptions.EnableSchemaRequests;
        return this;
    }
}
