using GbaGraph.Storage.Paging;
using GbaGraph.Storage.Sqlite.Native;

namespace GbaGraph.Storage.Sqlite.Queries;

/// <summary>Orders as a statement says them, and conditions for the rows on either side of a cursor.</summary>
internal static class KeysetSql
{
    /// <summary>The columns of the criteria.</summary>
    public static SqlName Columns(this KeysetOrder order, SqlName alias) => new(string.Join(", ", order.Keys.Select(k => $"{alias.Text}.{k.Column}")));

    /// <summary>The order as a statement says it.</summary>
    public static SqlName OrderBy(this KeysetOrder order, SqlName alias, bool isReversed) => new(string.Join(", ", order.Keys.Select(k =>
        $"{alias.Text}.{k.Column} {(k.IsDescending != isReversed ? "DESC" : "ASC")}{(k.IsNullable ? isReversed ? " NULLS FIRST" : " NULLS LAST" : "")}")));

    /// <summary>Rows that come after the cursor.</summary>
    public static SqlText After(this KeysetOrder order, SqlName alias, IReadOnlyList<object?> cursor) => Side(order.Keys, alias, cursor, isAfter: true);

    /// <summary>Rows that come before the cursor.</summary>
    public static SqlText Before(this KeysetOrder order, SqlName alias, IReadOnlyList<object?> cursor) => Side(order.Keys, alias, cursor, isAfter: false);

    private static SqlText Side(IReadOnlyList<SortKey> keys, SqlName alias, IReadOnlyList<object?> cursor, bool isAfter)
    {
        var steps = new List<SqlText>();
        var equal = new List<SqlText>();
        for (var i = 0; i < keys.Count; i++)
        {
            var column = new SqlName($"{alias.Text}.{keys[i].Column}");
            if (Step(keys[i], column, cursor[i], isAfter) is { } step) steps.Add(SqlText.All([.. equal, step]));
            equal.Add($"{column} IS {cursor[i]}");
        }

        return SqlText.Any(steps);
    }

    private static SqlText? Step(SortKey key, SqlName column, object? value, bool isAfter)
    {
        if (value is null && isAfter) return null;
        if (value is null) return $"{column} IS NOT NULL";
        var sign = new SqlName(key.IsDescending == isAfter ? "<" : ">");
        if (isAfter && key.IsNullable) return $"({column} {sign} {value} OR {column} IS NULL)";
        return $"{column} {sign} {value}";
    }
}
