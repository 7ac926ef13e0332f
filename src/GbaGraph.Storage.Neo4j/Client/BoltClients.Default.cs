using GbaGraph.Domain.Errors;

namespace GbaGraph.Storage.Neo4j.Client;

/// <summary>The default build has no driver for Bolt.</summary>
internal static class BoltClients
{
    public static ICypherClient Create(Neo4jOptions options) => throw new GbaGraphException(
        ErrorCodes.BadConfiguration,
        $"this build speaks to Neo4j over HTTP and has no driver for {options.Uri.Scheme}://; set Neo4j:Uri to the server's HTTP address, such as http://{options.Uri.Host}:7474, or build with -p:FullStack=true");
}
