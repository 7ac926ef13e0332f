using System.Globalization;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Records;
using GbaGraph.Storage.Sqlite.Loading;
using GbaGraph.Storage.Sqlite.Native;
using GbaGraph.Storage.Sqlite.Queries;
using GbaGraph.Storage.Sqlite.Rows;

namespace GbaGraph.Storage.Sqlite.Schema;

/// <summary>Brings a file to the present version. The version is SQLite's user_version, and the application_id tells our files from others.</summary>
internal static class Migrations
{
    /// <summary>"GBAG" in ASCII.</summary>
    public const long ApplicationId = 0x47424147;

    // The version that brought the search index; what was there before it has to be indexed.
    private const int SearchVersion = 2;

    // The version since which the content hash is over the second canonical form, and actors have the day of their end.
    private const int FormVersion = 3;

    private static readonly IReadOnlyList<string> Resources =
        [.. typeof(Migrations).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("schema/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The present version: the number of the last migration.</summary>
    public static int Latest => Resources.Count;

    /// <summary>The statements of one migration; versions from 1.</summary>
    public static string Statements(int version)
    {
        using var reader = new StreamReader(typeof(Migrations).Assembly.GetManifestResourceStream(Resources[version - 1])!);
        return reader.ReadToEnd();
    }

    /// <summary>Refuses a foreign or newer file, and migrates an older one in one transaction.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="isReadOnly">Whether the file must stay as it is.</param>
    /// <exception cref="GbaGraphException">STORE_NOT_A_DATABASE, STORE_TOO_NEW, or STORE_READ_ONLY where an older file may not be migrated.</exception>
    public static void Apply(SqliteConnection connection, bool isReadOnly)
    {
        if (VersionOf(connection) == Latest) return;
        if (isReadOnly) throw new GbaGraphException(ErrorCodes.StoreReadOnly, $"{connection.Path} is of an older version and is opened for reading only; open it once for writing");
        connection.InTransaction("BEGIN IMMEDIATE", () =>
        {
            // Another process may have done it since.
            var first = VersionOf(connection) + 1;
            for (var version = first; version <= Latest; version++) connection.Command(Statements(version));
            if (first <= SearchVersion) SearchIndex.Rebuild(connection);
            if (first <= FormVersion) Renew(connection);
            connection.Command(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Latest}"));
            return true;
        });
    }

    private static void Renew(SqliteConnection connection)
    {
        var record = RecordRows.All(connection);
        foreach (var actor in record.Actors.Where(a => a.Dissolved is not null))
            connection.Execute($"UPDATE actors SET dissolved_last = {Conditions.Day(actor.Dissolved!.Latest)} WHERE slug = {actor.Slug}");
        connection.Execute($"UPDATE store SET content_hash = {ContentHash.Of(record)} WHERE revision > 0");
    }

    private static int VersionOf(SqliteConnection connection)
    {
        var (application, version, tables) = connection.Query(
            $"SELECT (SELECT application_id FROM pragma_application_id), (SELECT user_version FROM pragma_user_version), (SELECT COUNT(*) FROM sqlite_master)",
            r => (r.Long(0), r.Int(1), r.Long(2)))[0];
        if (application != ApplicationId && (application != 0 || version != 0 || tables != 0))
            throw new GbaGraphException(ErrorCodes.StoreNotADatabase, $"{connection.Path} is a database of another program; name another file");
        if (version > Latest)
        {
            var versions = string.Create(CultureInfo.InvariantCulture, $"is of version {version} and this program knows versions up to {Latest}");
            throw new GbaGraphException(ErrorCodes.StoreTooNew, $"{connection.Path} {versions}; use a newer program");
        }

        return version;
    }
}
