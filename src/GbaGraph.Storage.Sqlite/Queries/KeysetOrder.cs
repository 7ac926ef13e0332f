using GbaGraph.Storage.Sqlite.Native;

namespace GbaGraph.Storage.Sqlite.Queries;

/// <summary>A total order of rows, and conditions for the rows on either side of a cursor. Missing values come last in both directions.</summary>
/// <param name="entity">What is sorted, as one word for the fingerprint.</param>
/// <param name="keys">The criteria; the last is the id.</param>
internal sealed class KeysetOrder(string entity, IReadOnlyList<SortKey> keys)
{
    /// <summary>The criteria; the last is the id.</summary>
    public IReadOnlyList<SortKey> Keys => keys;

    /// <summary>Equal for equal orders of the same rows; part of every cursor.</summary>
    public string Fingerprint { get; } = entity + string.Concat(keys.Select(k => (k.IsDescending ? "-" : "+") + k.Column));

    /// <summary>The columns of the criteria.</summary>
    public SqlName Columns(SqlName alias) => new(string.Join(", ", keys.Select(k => $"{alias.Text}.{k.Column}")));

    /// <summary>The order as a statement says it.</summary>
    public SqlName OrderBy(SqlName alias, bool isReversed) => new(string.Join(", ", keys.Select(k =>
        $"{alias.Text}.{k.Column} {(k.IsDescending != isReversed ? "DESC" : "ASC")}{(k.IsNullable ? isReversed ? " NULLS FIRST" : " NULLS LAST" : "")}")));

    /// <summary>Rows that come after the cursor.</summary>
    public SqlText After(SqlName alias, IReadOnlyList<object?> cursor) => Side(alias, cursor, isAfter: true);

    /// <summary>Rows that come before the cursor.</summary>
    public SqlText Before(SqlName alias, IReadOnlyList<object?> cursor) => Side(alias, cursor, isAfter: false);

    private SqlText Side(SqlName alias, IReadOnlyList<object?> cursor, bool isAfter)
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
