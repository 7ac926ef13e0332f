using System.Globalization;
using System.Text;
using SQLitePCL;
using static SQLitePCL.raw;

namespace GbaGraph.Storage.Sqlite.Native;

/// <summary>The row that a running statement stands on; columns from 0. Valid only until the next step.</summary>
internal readonly struct SqliteRow(sqlite3_stmt statement)
{
    public string Text(int column) => Encoding.UTF8.GetString(sqlite3_column_blob(statement, column));

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    public long Long(int column) => sqlite3_column_int64(statement, column);

    public int Int(int column) => checked((int)Long(column));

    public int? IntOrNull(int column) => IsNull(column) ? null : Int(column);

    public decimal? DecimalOrNull(int column) => IsNull(column) ? null : decimal.Parse(Text(column), CultureInfo.InvariantCulture);

    /// <summary>A text, a <see cref="long"/> or null, as the column holds.</summary>
    public object? Value(int column) => sqlite3_column_type(statement, column) switch
    {
        SQLITE_NULL => null,
        SQLITE_INTEGER => Long(column),
        _ => Text(column),
    };

    private bool IsNull(int column) => sqlite3_column_type(statement, column) == SQLITE_NULL;
}
