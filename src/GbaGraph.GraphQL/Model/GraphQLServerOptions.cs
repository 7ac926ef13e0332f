namespace GbaGraph.GraphQL;

/// <summary>What an endpoint serves that answers requests over HTTP and WebSockets, and how much of it at once.</summary>
public sealed class GraphQLServerOptions : GraphQLHttpOptions
{
    public GraphQLToolOptions Tool { get; } = new();

    public GraphQLSocketOptions Sockets { get; } = new();

    /// <summary>Whether <c>GET ?sdl</c> answers with the schema.</summary>
    public bool EnableSchemaRequests { get; set; } = true;
}
