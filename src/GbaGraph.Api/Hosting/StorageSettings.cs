using GbaGraph.Domain.Errors;
using GbaGraph.Storage;

namespace GbaGraph.Api.Hosting;

/// <summary>
/// Which store to open: <c>Storage:Provider</c> (sqlite or neo4j), <c>Storage:Path</c> (the file of the embedded store) and the keys of <c>Neo4j:</c>,
/// from the command line, the environment or appsettings.json.
/// </summary>
internal sealed class StorageSettings(IConfiguration configuration)
{
    private string Provider => configuration["Storage:Provider"] is { Length: > 0 } provider ? provider : "sqlite";

    private string Path => configuration["Storage:Path"] is { Length: > 0 } path ? path : StorageLocation.DefaultPath();

    /// <exception cref="GbaGraphException">BAD_CONFIGURATION: there is no such provider.</exception>
    public IKnowledgeStore Open(Func<string, IKnowledgeStore> sqlite, Func<Func<string, string?>, IKnowledgeStore> neo4j) => Provider.ToLowerInvariant() switch
    {
        "sqlite" => sqlite(Path),
        "neo4j" => neo4j(key => configuration[key]),
        _ => throw new GbaGraphException(ErrorCodes.BadConfiguration, $"Storage:Provider '{Provider}' is not known; use sqlite or neo4j"),
    };
}
