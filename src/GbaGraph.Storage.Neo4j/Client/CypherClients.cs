using GbaGraph.Domain.Errors;

namespace GbaGraph.Storage.Neo4j.Client;

/// <summary>Makes the client that the scheme of an address asks for.</summary>
public static class CypherClients
{
    /// <summary>A client; nothing is sent yet.</summary>
    /// <exception cref="GbaGraphException">BAD_CONFIGURATION: the scheme needs the full-stack build.</exception>
    public static ICypherClient Create(Neo4jOptions options) =>
        options.Uri.Scheme is "http" or "https" ? new QueryApiCypherClient(options) : BoltClients.Create(options);
}
