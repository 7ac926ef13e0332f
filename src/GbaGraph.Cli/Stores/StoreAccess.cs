using System.CommandLine;
using GbaGraph.Cli.Output;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Records;
using GbaGraph.Research.Seed;
using GbaGraph.Storage;

namespace GbaGraph.Cli.Stores;

/// <summary>Finds store and seed by option, environment or default, and opens the store.</summary>
/// <param name="sqlite">Opens the embedded store at a path.</param>
/// <param name="neo4j">Opens a database of a Neo4j server, by configuration keys such as <c>Neo4j:Uri</c>.</param>
/// <param name="exportNeo4j">Writes a record and its seed's hash to a folder for Neo4j's offline import, and gives the import's arguments.</param>
internal sealed class StoreAccess(Func<string, OpenedStore> sqlite, Func<Func<string, string?>, OpenedStore> neo4j, Func<KnowledgeRecord, string, string, IReadOnlyList<string>> exportNeo4j)
{
    public Option<string?> Provider { get; } = ProviderOption("--store", "The store: sqlite or neo4j. Default: environment Storage__Provider, else sqlite. The server: environment Neo4j__Uri, Neo4j__User, Neo4j__Password, Neo4j__Database.");

    public Func<KnowledgeRecord, string, string, IReadOnlyList<string>> ExportNeo4j => exportNeo4j;

    public Option<string?> Database { get; } = new("--db")
    {
        Description = "The database file. Default: environment Storage__Path, else gbagraph/gbagraph.db in the user's data folder.",
        HelpName = "PATH",
        Recursive = true,
    };

    public Option<string?> Seed { get; } = new("--seed")
    {
        Description = "The seed's folder. Default: environment Seed__Path, else the seed beside the program or in the repository.",
        HelpName = "DIR",
        Recursive = true,
    };

    public string DatabasePath(ParseResult arguments) =>
        NotEmpty(arguments.GetValue(Database)) ?? NotEmpty(Environment.GetEnvironmentVariable("Storage__Path")) ?? StorageLocation.DefaultPath();

    public string SeedPath(ParseResult arguments) =>
        SeedFolder.Find(NotEmpty(arguments.GetValue(Seed)) ?? Environment.GetEnvironmentVariable("Seed__Path"));

    public OpenedStore Open(ParseResult arguments, Option<string?>? provider = null) =>
        IsNeo4j(arguments, provider) ? neo4j(Setting) : sqlite(DatabasePath(arguments));

    /// <summary>Opens an existing database; a command about a database doesn't make one.</summary>
    public OpenedStore OpenExisting(ParseResult arguments)
    {
        var path = DatabasePath(arguments);
        return IsNeo4j(arguments, null) || File.Exists(path) ? Open(arguments) : throw new GbaGraphException(ErrorCodes.StoreFailed, $"there is no database {path}; 'gba seed load' makes it");
    }

    /// <summary>Opens the store, filled from the seed where it is empty or the seed changed. A filled store does without a seed.</summary>
    public async Task<OpenedStore> OpenFilledAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        var opened = Open(arguments);
        try
        {
            if (await FindSeedAsync(opened.Store, arguments, cancellationToken) is { } seed)
            {
                using var progress = new TerminalProgress("loading the seed");
                await StoreFilling.EnsureAsync(opened.Store, seed, progress, TerminalProgress.Say, cancellationToken);
            }

            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    private async Task<string?> FindSeedAsync(IKnowledgeStore store, ParseResult arguments, CancellationToken cancellationToken)
    {
        try
        {
            return SeedPath(arguments);
        }
        catch (GbaGraphException e) when (e.Code == ErrorCodes.SeedMissing && arguments.GetValue(Seed) is null)
        {
            if ((await store.GetMetaAsync(cancellationToken)).Revision == 0) throw;
            return null;
        }
    }

    /// <summary>An option that names a store.</summary>
    public static Option<string?> ProviderOption(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "STORE", Recursive = true };
        option.AcceptOnlyFromAmong("sqlite", "neo4j");
        return option;
    }

    private bool IsNeo4j(ParseResult arguments, Option<string?>? provider)
    {
        var name = (provider is null ? null : arguments.GetValue(provider)) ?? arguments.GetValue(Provider) ?? Setting("Storage:Provider") ?? "sqlite";
        return name.ToLowerInvariant() switch
        {
            "sqlite" => false,
            "neo4j" => true,
            _ => throw new GbaGraphException(ErrorCodes.BadConfiguration, $"Storage__Provider '{name}' is not known; use sqlite or neo4j"),
        };
    }

    private static string? Setting(string key) => NotEmpty(Environment.GetEnvironmentVariable(key.Replace(":", "__", StringComparison.Ordinal)));

    private static string? NotEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
