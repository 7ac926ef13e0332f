using GbaGraph.Domain.Errors;
using GbaGraph.Storage.Sqlite.Native;
using GbaGraph.Storage.Sqlite.Schema;
using static SQLitePCL.raw;

namespace GbaGraph.Storage.Sqlite;

/// <summary>The knowledge graph in one SQLite file. Several processes may open the same file; one writes at a time, and readers never wait for it.</summary>
/// <remarks>Write-ahead log with full synchronisation: an acknowledged load survives the loss of power. Safe to use from many threads at once.</remarks>
public sealed partial class SqliteKnowledgeStore : IKnowledgeStore, IDisposable
{
    private const string Reading = "BEGIN";
    private const string Writing = "BEGIN IMMEDIATE";

    private readonly string _path;
    private readonly SqliteStoreOptions _options;
    private readonly ConnectionPool _readers;
    private readonly ConnectionPool _writer;
    private long _statements;

    private SqliteKnowledgeStore(string path, SqliteStoreOptions options)
    {
        (_path, _options) = (path, options);
        _readers = new(Math.Max(1, options.Readers ?? 4), OpenConnection);
        _writer = new(1, OpenConnection);
    }

    /// <summary>The number of statements run so far, those about transactions and settings left out.</summary>
    public long StatementsExecuted => Interlocked.Read(ref _statements);

    /// <summary>Opens a store; makes folder and file where they are absent, and migrates a file of an older version.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to open it; null for the defaults.</param>
    /// <exception cref="GbaGraphException">STORE_NOT_A_DATABASE, STORE_TOO_NEW, STORE_CORRUPT, STORE_READ_ONLY, STORE_FULL, STORE_BUSY or STORE_FAILED.</exception>
    public static SqliteKnowledgeStore Open(string path, SqliteStoreOptions? options = null)
    {
        var store = new SqliteKnowledgeStore(Path.GetFullPath(path), options ?? new());
        if (!store._options.IsReadOnly) MakeFolder(store._path);
        using var connection = store.OpenConnection();
        Migrations.Apply(connection, store._options.IsReadOnly);
        if (!store._options.IsReadOnly) connection.Command("PRAGMA journal_mode = WAL");
        return store;
    }

    /// <summary>Closes the file; work that runs goes on to its end, and its connection is closed then.</summary>
    public void Dispose()
    {
        _readers.Dispose();
        _writer.Dispose();
    }

    private Task<T> ReadAsync<T>(Func<SqliteConnection, T> read, CancellationToken cancellationToken) => _readers.RunAsync(Reading, read, cancellationToken);

    private SqliteConnection OpenConnection() => SqliteConnection.Open(
        _path,
        _options.IsReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
        _options.BusyTimeout ?? TimeSpan.FromSeconds(5),
        () => Interlocked.Increment(ref _statements));

    private static void MakeFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new GbaGraphException(ErrorCodes.StoreReadOnly, $"the folder of {path} can't be made; check the path and the rights on it", inner: e);
        }
    }
}
