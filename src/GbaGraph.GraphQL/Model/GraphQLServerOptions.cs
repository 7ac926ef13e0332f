namespace GbaGraph.GraphQL;

/// <summary>What the HTTP endpoint serves.</summary>
public sealed class GraphQLServerOptions
{
    public GraphQLToolOptions Tool { get; } = new();

    public GraphQLSocketOptions Sockets { get; } = new();

    public bool EnableGetRequests { get; set; } = true;

    /// <summary>Whether <c>GET ?sdl</c> answers with the schema.</summary>
    public bool EnableSchemaRequests { get; set; } = true;

    /// <summary>Whether a GET must carry the header <c>GraphQL-Preflight: 1</c>, which a foreign page can't send unasked.</summary>
    public bool EnforceGetRequestsPreflightHeader { get; set; }
}
