using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Records;
using GbaGraph.Storage.Sqlite.Native;
using GbaGraph.Storage.Sqlite.Rows;
using static SQLitePCL.raw;

namespace GbaGraph.Storage.Sqlite;

public sealed partial class SqliteKnowledgeStore
{
    private const int PagesAtOnce = 1000;

    /// <summary>Writes a copy of the store at one moment into a new file, while others read and write. The copy appears under its name when it is whole.</summary>
    /// <param name="targetPath">The new file; its folder is made where it is absent.</param>
    /// <param name="cancellationToken">Stops the copy and removes what it wrote.</param>
    /// <exception cref="GbaGraphException">BAD_REQUEST where the target is there already; STORE_READ_ONLY or STORE_FULL where it can't be written.</exception>
    public Task BackupAsync(string targetPath, CancellationToken cancellationToken)
    {
        var target = Path.GetFullPath(targetPath);
        if (Path.Exists(target)) throw TargetExists(target, null);
        MakeFolder(target);
        return ReadAsync(
            connection =>
            {
                var partial = $"{target}.{Guid.NewGuid():N}.partial";
                try
                {
                    Copy(connection, partial, cancellationToken);
                    Publish(partial, target);
                    return true;
                }
                finally
                {
                    File.Delete(partial);
                    File.Delete(partial + "-journal");
                }
            },
            cancellationToken);
    }

    /// <summary>Looks for damage: the file's structure, references between rows, and the content against its hash.</summary>
    /// <returns>What is wrong, one sentence each; empty where all is well.</returns>
    public Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancellationToken) => ReadAsync(
        connection =>
        {
            var problems = connection.Query($"PRAGMA integrity_check", r => r.Text(0)).Where(line => line != "ok").Select(line => $"the file is damaged: {line}").ToList();
            problems.AddRange(connection.Query($"PRAGMA foreign_key_check", r => $"a row of {r.Text(0)} names a row of {r.Text(2)} that isn't there"));
            if (problems.Count == 0 && ContentProblem(connection) is { } problem) problems.Add(problem);
            return (IReadOnlyList<string>)problems;
        },
        cancellationToken);

    private static string? ContentProblem(SqliteConnection connection)
    {
        var (revision, contentHash, _) = State(connection);
        if (revision == 0) return null;
        try
        {
            var found = ContentHash.Of(RecordRows.All(connection));
            return found == contentHash ? null : $"the content has the hash {found}, but {contentHash} was loaded";
        }
        catch (Exception e) when (e is InvalidDataException or InvalidValueException)
        {
            return $"the content breaks a rule of the model: {e.Message}";
        }
    }

    private void Copy(SqliteConnection source, string partial, CancellationToken cancellationToken)
    {
        using var target = SqliteConnection.Open(partial, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, TimeSpan.Zero, () => Interlocked.Increment(ref _statements));
        using var backup = sqlite3_backup_init(target.Handle, "main", source.Handle, "main");
        int result;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            result = sqlite3_backup_step(backup, PagesAtOnce);
        }
        while (result == SQLITE_OK);
        sqlite3_backup_finish(backup);
        target.Check(result);
    }

    private static void Publish(string partial, string target)
    {
        try
        {
            File.Move(partial, target, overwrite: false);
        }
        catch (IOException e) when (Path.Exists(target))
        {
            throw TargetExists(target, e);
        }
    }

    private static GbaGraphException TargetExists(string target, Exception? inner) =>
        new(ErrorCodes.BadRequest, $"{target} is there already; name a new file", inner: inner);
}
