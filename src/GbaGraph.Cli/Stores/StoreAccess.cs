using System.CommandLine;
using GbaGraph.Cli.Output;
using GbaGraph.Domain.Errors;
using GbaGraph.Research.Seed;
using GbaGraph.Storage;

namespace GbaGraph.Cli.Stores;

/// <summary>Finds database and seed by option, environment or default, and opens the database.</summary>
/// <param name="open">Opens the store at a path.</param>
internal sealed class StoreAccess(Func<string, OpenedStore> open)
{
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

    public OpenedStore Open(ParseResult arguments) => open(DatabasePath(arguments));

    /// <summary>Opens an existing database; a command about a database doesn't make one.</summary>
    public OpenedStore OpenExisting(ParseResult arguments)
    {
        var path = DatabasePath(arguments);
        return File.Exists(path) ? open(path) : throw new GbaGraphException(ErrorCodes.StoreFailed, $"there is no database {path}; 'gba seed load' makes it");
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

    private static string? NotEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
