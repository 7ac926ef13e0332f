namespace GbaGraph.GraphQL;

/// <summary>What an endpoint serves that answers requests over HTTP and WebSockets, and how much of it at once.</summary>
public sealed class GraphQLServerOptions : GraphQLHttpOptions
{
    /// <summary>The in-browser tool.</summary>
    public GraphQLToolOptions Tool { get; } = new();

    /// <summary>What holds for WebSockets.</summary>
    public GraphQLSocketOptions Sockets { get; } = new();

    /// <summary>Whether <c>GET ?sdl</c> answers with the schema.</summary>
    public bool EnableSchemaRequests { get; set; } = true;
}
