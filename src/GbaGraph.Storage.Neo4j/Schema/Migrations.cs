using System.Globalization;
using System.Text.RegularExpressions;
using GbaGraph.Domain.Errors;
using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Storage.Neo4j.Schema;

/// <summary>Brings a database to the present version: constraints and indexes from <c>schema/neo4j</c>. The version is kept on the node <c>:GbaGraph {key: 'store'}</c>.</summary>
internal static partial class Migrations
{
    // To make an index may take as long as reading what it indexes.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);

    private static readonly IReadOnlyList<string> Resources =
        [.. typeof(Migrations).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("schema/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The present version: the number of the last migration.</summary>
    public static int Latest => Resources.Count;

    /// <summary>Every statement of every migration, in order; each can be run again.</summary>
    public static IReadOnlyList<string> Statements { get; } = [.. Resources.SelectMany(StatementsOf)];

    /// <summary>The names of the constraints and indexes that must be there.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Statements.Select(s => NameOf().Match(s)).Where(m => m.Success).Select(m => m.Groups["name"].Value)];

    /// <summary>Refuses an older server and a foreign or newer database, makes what is missing and waits until indexes are filled.</summary>
    /// <exception cref="GbaGraphException">BAD_CONFIGURATION, STORE_NOT_A_DATABASE or STORE_TOO_NEW, or an error of the client.</exception>
    public static async Task ApplyAsync(ICypherClient client, CancellationToken cancellationToken)
    {
        await ServerVersion.RequireAsync(client, cancellationToken).ConfigureAwait(false);
        var version = await VersionAsync(client, cancellationToken).ConfigureAwait(false);
        var missing = await MissingAsync(client, cancellationToken).ConfigureAwait(false);
        if (version == Latest && missing.Count == 0) return;
        await MakeAsync(client, [.. Statements.Where(s => !NameOf().IsMatch(s) || missing.Contains(NameOf().Match(s).Groups["name"].Value))], cancellationToken).ConfigureAwait(false);
        await client.RunAsync(new("CALL db.awaitIndexes(300)") { Timeout = Patience }, AccessMode.Write, cancellationToken).ConfigureAwait(false);
        await client.WriteAsync(
            transaction => transaction.RunAsync(
                new(
                    """
                    MERGE (s:GbaGraph {key: 'store'}) ON CREATE SET s.revision = 0, s.contentHash = '', s.seedHash = '' SET s.schemaVersion = $version
                    MERGE (w:GbaGraph {key: 'writer'})
                    """,
                    new Dictionary<string, object?> { ["version"] = Latest }),
                cancellationToken),
            Patience, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Names of the schema that the database lacks.</summary>
    public static async Task<IReadOnlySet<string>> MissingAsync(ICypherClient client, CancellationToken cancellationToken)
    {
        var present = await client.RunAsync(new("SHOW INDEXES YIELD name, state WHERE state <> 'FAILED' RETURN name"), AccessMode.Read, cancellationToken).ConfigureAwait(false);
        return Names.Except(present.Rows.Select(r => (string)r[0]!), StringComparer.Ordinal).ToHashSet();
    }

    // All in one transaction, which takes less than half the time of one for each.
    private static Task<int> MakeAsync(ICypherClient client, IReadOnlyList<string> statements, CancellationToken cancellationToken) => client.WriteAsync(
        async transaction =>
        {
            foreach (var statement in statements) await transaction.RunAsync(new(statement), cancellationToken).ConfigureAwait(false);
            return statements.Count;
        },
        Patience, cancellationToken);

    /// <summary>The version of the database; 0 for an empty one and for one that was filled by an offline import and not opened yet.</summary>
    /// <exception cref="GbaGraphException">STORE_NOT_A_DATABASE or STORE_TOO_NEW, or an error of the client.</exception>
    public static async Task<int> VersionAsync(ICypherClient client, CancellationToken cancellationToken)
    {
        var state = await client.RunAsync(
            new("OPTIONAL MATCH (s:GbaGraph {key: 'store'}) RETURN s.schemaVersion, s IS NULL AND EXISTS { MATCH (n) } AS isForeign"), AccessMode.Read, cancellationToken).ConfigureAwait(false);
        if ((bool)state.Rows[0][1]!) throw new GbaGraphException(ErrorCodes.StoreNotADatabase, "the Neo4j database holds a graph of another program; name another with Neo4j:Database, or empty it");
        var version = (int)(state.Rows[0][0] as long? ?? 0);
        if (version <= Latest) return version;
        var versions = string.Create(CultureInfo.InvariantCulture, $"is of version {version} and this program knows versions up to {Latest}");
        throw new GbaGraphException(ErrorCodes.StoreTooNew, $"the Neo4j database {versions}; use a newer program");
    }

    private static IEnumerable<string> StatementsOf(string resource)
    {
        using var reader = new StreamReader(typeof(Migrations).Assembly.GetManifestResourceStream(resource)!);
        var lines = reader.ReadToEnd().Split('\n').Where(l => !l.StartsWith("//", StringComparison.Ordinal));
        return string.Join('\n', lines).Split(";\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    [GeneratedRegex(@"^CREATE (?:CONSTRAINT|(?:FULLTEXT )?INDEX) (?<name>\w+) IF NOT EXISTS")]
    private static partial Regex NameOf();
}
