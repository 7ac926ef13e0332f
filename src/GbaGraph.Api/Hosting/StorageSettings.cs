using GbaGraph.Domain.Errors;
using GbaGraph.Storage;

namespace GbaGraph.Api.Hosting;

/// <summary>Which store to open: <c>Storage:Provider</c> (sqlite) and <c>Storage:Path</c> (the database file), from the command line, the environment or appsettings.json.</summary>
internal sealed record StorageSettings(string Provider, string Path)
{
    public static StorageSettings Read(IConfiguration configuration) =>
        new(configuration["Storage:Provider"] ?? "sqlite", configuration["Storage:Path"] is { Length: > 0 } path ? path : StorageLocation.DefaultPath());

    /// <exception cref="GbaGraphException">BAD_CONFIGURATION: there is no such provider.</exception>
    public IKnowledgeStore Open(Func<string, IKnowledgeStore> sqlite) => Provider.ToLowerInvariant() switch
    {
        "sqlite" => sqlite(Path),
        _ => throw new GbaGraphException(ErrorCodes.BadConfiguration, $"Storage:Provider '{Provider}' is not known in this version; use sqlite"),
    };
}
