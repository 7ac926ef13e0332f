using System.Globalization;
using GbaGraph.Domain.Errors;
using static SQLitePCL.raw;

namespace GbaGraph.Storage.Sqlite.Native;

/// <summary>The one place where SQLite's result codes become errors of this project.</summary>
internal static class SqliteErrors
{
    private const string ParserOverflow = "parser stack overflow";

    /// <summary>The error for a result code. The library's own words go to the inner exception, for logs.</summary>
    public static Exception From(int result, string path, string detail)
    {
        if ((result & 0xFF) == SQLITE_INTERRUPT) return new OperationCanceledException();
        var (code, message) = (result & 0xFF) switch
        {
            SQLITE_NOTADB => (ErrorCodes.StoreNotADatabase, $"{path} is not a database of this program; name another file"),
            SQLITE_CORRUPT => (ErrorCodes.StoreCorrupt, $"{path} is damaged; restore a backup, or remove the file and fill a new one from the seed"),
            SQLITE_READONLY or SQLITE_PERM => (ErrorCodes.StoreReadOnly, $"{path} can't be written; check the rights on the file and its folder"),
            SQLITE_CANTOPEN => (ErrorCodes.StoreReadOnly, $"{path} can't be opened; check that it is a file and the rights on it and its folder"),
            SQLITE_FULL => (ErrorCodes.StoreFull, $"no space is left for {path}; free some and try again"),
            SQLITE_BUSY or SQLITE_LOCKED => (ErrorCodes.StoreBusy, $"another process holds {path}; try again"),
            SQLITE_ERROR when detail == ParserOverflow => (ErrorCodes.BadRequest, "the filter has more quantifiers in quantifiers than the embedded store can read; use fewer levels, or Neo4j"),
            _ => (ErrorCodes.StoreFailed, $"{path} could not be read or written (SQLite's code {result.ToString(CultureInfo.InvariantCulture)}); check the disk"),
        };
        return new GbaGraphException(code, message, isTransient: code == ErrorCodes.StoreBusy, new IOException(detail));
    }
}
