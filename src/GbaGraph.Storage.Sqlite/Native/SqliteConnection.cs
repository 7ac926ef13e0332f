using System.Text;
using SQLitePCL;
using static SQLitePCL.raw;

namespace GbaGraph.Storage.Sqlite.Native;

/// <summary>One connection with its prepared statements. Used by one thread at a time.</summary>
internal sealed class SqliteConnection : IDisposable
{
    private const int MaxPrepared = 128;

    private readonly Dictionary<string, sqlite3_stmt> _prepared = new(StringComparer.Ordinal);
    private readonly sqlite3 _handle;
    private readonly Action _onStatement;

    static SqliteConnection() => Batteries_V2.Init();

    private SqliteConnection(string path, sqlite3 handle, Action onStatement) => (Path, _handle, _onStatement) = (path, handle, onStatement);

    public string Path { get; }

    internal sqlite3 Handle => _handle;

    /// <summary>Opens a file.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="flags">SQLite's flags of how to open.</param>
    /// <param name="busyTimeout">How long to wait for another process.</param>
    /// <param name="onStatement">Called before each statement that isn't about transactions or settings.</param>
    public static SqliteConnection Open(string path, int flags, TimeSpan busyTimeout, Action onStatement)
    {
        var result = sqlite3_open_v2(path, out var handle, flags, null);
        var connection = new SqliteConnection(path, handle, onStatement);
        try
        {
            connection.Check(result);
            sqlite3_extended_result_codes(handle, 1);
            connection.Check(sqlite3_busy_timeout(handle, (int)busyTimeout.TotalMilliseconds));
            connection.Command("PRAGMA foreign_keys = ON");
            connection.Command("PRAGMA synchronous = FULL");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Runs statements without arguments and rows.</summary>
    public void Command(string statements) => Check(sqlite3_exec(_handle, statements));

    /// <summary>Runs a statement and reads all its rows.</summary>
    public List<T> Query<T>(SqlText sql, Func<SqliteRow, T> read)
    {
        _onStatement();
        var statement = Prepared(sql.Text);
        try
        {
            Bind(statement, sql.Arguments);
            var rows = new List<T>();
            int result;
            while ((result = sqlite3_step(statement)) == SQLITE_ROW) rows.Add(read(new SqliteRow(statement)));
            Check(result);
            return rows;
        }
        finally
        {
            sqlite3_reset(statement);
            sqlite3_clear_bindings(statement);
        }
    }

    /// <summary>Runs a statement that gives one number.</summary>
    public long Number(SqlText sql) => Query(sql, row => row.Long(0))[0];

    /// <summary>Runs a statement whose rows don't matter.</summary>
    public void Execute(SqlText sql) => Query(sql, _ => 0);

    /// <summary>Runs work in a transaction: all of it or, where it throws, nothing.</summary>
    /// <param name="begin"><c>BEGIN</c> for reading one state, <c>BEGIN IMMEDIATE</c> for writing.</param>
    /// <param name="work">The work.</param>
    public T InTransaction<T>(string begin, Func<T> work)
    {
        Command(begin);
        try
        {
            var result = work();
            Command("COMMIT");
            return result;
        }
        catch
        {
            // SQLite has already rolled back where it had to; a second time would hide the cause.
            if (sqlite3_get_autocommit(_handle) == 0) sqlite3_exec(_handle, "ROLLBACK");
            throw;
        }
    }

    /// <summary>Stops what runs on the connection; safe from any thread while it is open.</summary>
    public void Interrupt() => sqlite3_interrupt(_handle);

    /// <summary>Throws where a result code is an error.</summary>
    public void Check(int result)
    {
        if (result is not (SQLITE_OK or SQLITE_DONE or SQLITE_ROW))
            throw SqliteErrors.From(result, Path, sqlite3_errmsg(_handle).utf8_to_string());
    }

    public void Dispose()
    {
        Forget();
        sqlite3_close_v2(_handle);
    }

    private sqlite3_stmt Prepared(string sql)
    {
        if (_prepared.TryGetValue(sql, out var known)) return known;
        if (_prepared.Count >= MaxPrepared) Forget();
        Check(sqlite3_prepare_v2(_handle, sql, out var statement));
        return _prepared[sql] = statement;
    }

    private void Forget()
    {
        foreach (var statement in _prepared.Values) sqlite3_finalize(statement);
        _prepared.Clear();
    }

    private void Bind(sqlite3_stmt statement, IReadOnlyList<object?> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            Check(arguments[i] switch
            {
                null => sqlite3_bind_null(statement, i + 1),
                long number => sqlite3_bind_int64(statement, i + 1, number),
                // Without bytes the library would bind null; with a string it would stop at the first NUL.
                "" => sqlite3_bind_text(statement, i + 1, ""),
                string text => sqlite3_bind_text(statement, i + 1, Encoding.UTF8.GetBytes(text)),
                var other => throw new InvalidOperationException($"no argument of type {other.GetType()}"),
            });
        }
    }
}
