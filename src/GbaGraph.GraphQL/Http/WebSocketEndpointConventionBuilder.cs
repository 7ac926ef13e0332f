using Microsoft.AspNetCore.Builder;

namespace GbaGraph.GraphQL;

/// <summary>Configures an endpoint that takes WebSockets alone.</summary>
public sealed class WebSocketEndpointConventionBuilder : IEndpointConventionBuilder
{
    private readonly IEndpointConventionBuilder inner;
    private readonly Http.GraphQLEndpoint endpoint;

    internal WebSocketEndpointConventionBuilder(IEndpointConventionBuilder inner, Http.GraphQLEndpoint endpoint)
    {
        this.inner = inner;
        this.endpoint = endpoint;
    }

    /// <inheritdoc/>
    public void Add(Action<EndpointBuilder> convention) => inner.Add(convention);

    /// <inheritdoc/>
    public void Finally(Action<EndpointBuilder> finallyConvention) => inner.Finally(finallyConvention);

    /// <summary>Replaces all options of the endpoint.</summary>
    public WebSocketEndpointConventionBuilder WithOptions(GraphQLSocketOptions socketOptions)
    {
        endpoint.Sockets = socketOptions;
        return this;
    }
}
