using GbaGraph.Storage.Paging;

namespace GbaGraph.Storage.Neo4j.Statements;

/// <summary>Orders as a statement says them, and conditions for the rows on either side of a cursor.</summary>
internal static class KeysetCypher
{
    /// <summary>The values of the criteria, as a list.</summary>
    public static CypherName Keys(this KeysetOrder order, CypherName row) => new($"[{string.Join(", ", order.Keys.Select(k => Value(k, row).Text))}]");

    /// <summary>The order; Cypher has missing values last when it ascends and first when it descends, so a criterion that may be missing says it.</summary>
    public static CypherName OrderBy(this KeysetOrder order, CypherName row, bool isReversed) => new(string.Join(", ", order.Keys.Select(k =>
    {
        var (value, direction) = (Value(k, row).Text, isReversed ? "DESC" : "ASC");
        return $"{(k.IsNullable ? $"{value} IS NULL {direction}, " : "")}{value} {(k.IsDescending != isReversed ? "DESC" : "ASC")}";
    })));

    /// <summary>The first criterion.</summary>
    public static CypherName First(this KeysetOrder order, CypherName row) => Value(order.Keys[0], row);

    /// <summary>That the first criterion is there, where it always is: said, the planner reads the rows from its index in their order and stops at the limit.</summary>
    public static CypherText? FirstIsThere(this KeysetOrder order, CypherName row) => order.Keys[0].IsNullable ? null : (CypherText)$"{Value(order.Keys[0], row)} IS NOT NULL";

    /// <summary>Rows that come after the cursor.</summary>
    public static CypherText After(this KeysetOrder order, CypherName row, IReadOnlyList<object?> cursor) => Side(order.Keys, row, cursor, isAfter: true);

    /// <summary>Rows that come before the cursor.</summary>
    public static CypherText Before(this KeysetOrder order, CypherName row, IReadOnlyList<object?> cursor) => Side(order.Keys, row, cursor, isAfter: false);

    private static CypherText Side(IReadOnlyList<SortKey> keys, CypherName row, IReadOnlyList<object?> cursor, bool isAfter)
    {
        var (steps, equal) = (new List<CypherText>(), new List<CypherText>());
        for (var i = 0; i < keys.Count; i++)
        {
            var value = Value(keys[i], row);
            if (Step(keys[i], value, cursor[i], isAfter) is { } step) steps.Add(CypherText.All([.. equal, step]));
            equal.Add(cursor[i] is { } same ? (CypherText)$"{value} = {same}" : $"{value} IS NULL");
        }

        if (keys.Count == 1 || keys[0].IsNullable || cursor[0] is not { } first) return CypherText.Any(steps);

        // It follows from the steps, and lets the planner begin at the cursor in an index.
        return $"({Value(keys[0], row)} {new CypherName(keys[0].IsDescending == isAfter ? "<=" : ">=")} {first} AND {CypherText.Any(steps)})";
    }

    private static CypherText? Step(SortKey key, CypherName value, object? bound, bool isAfter)
    {
        if (bound is null) return isAfter ? null : (CypherText)$"{value} IS NOT NULL";
        var sign = new CypherName(key.IsDescending == isAfter ? "<" : ">");
        if (isAfter && key.IsNullable) return $"({value} {sign} {bound} OR {value} IS NULL)";
        return $"{value} {sign} {bound}";
    }

    // The kind of a link is its type; every other criterion is a property, named like the column of the embedded store.
    private static CypherName Value(SortKey key, CypherName row) =>
        key.Column == "kind" && row == PageStatement.LinkRow.Link ? new($"type({row.Text})") : new($"{row.Text}.{Camel(key.Column)}");

    private static string Camel(string column)
    {
        var words = column.Split('_');
        return words[0] + string.Concat(words.Skip(1).Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
    }
}
