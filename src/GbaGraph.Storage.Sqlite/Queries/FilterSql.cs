using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Filters;
using GbaGraph.Storage.Sqlite.Native;

namespace GbaGraph.Storage.Sqlite.Queries;

/// <summary>
/// Filters as conditions of a statement. One object a statement, so that every alias is used once.
/// A condition on a missing value is unknown, which a WHERE takes for false; where a condition is negated it says so with IS NOT TRUE.
/// </summary>
internal sealed partial class FilterSql
{
    private const int MaxConditions = 5000;
    private const int MaxDepth = 40;

    private int _conditions;
    private int _depth;

    private SqlText Nested(Action<List<SqlText>> add)
    {
        if (++_depth > MaxDepth) throw new GbaGraphException(ErrorCodes.BadRequest, $"a filter may be at most {MaxDepth} levels deep; use fewer");
        if (++_conditions > MaxConditions) throw new GbaGraphException(ErrorCodes.BadRequest, $"a filter may have at most {MaxConditions} parts; use 'in' with a list of values");
        var parts = new List<SqlText>();
        add(parts);
        _depth--;
        return SqlText.All(parts);
    }

    private SqlName Alias(string prefix) => new($"{prefix}{_conditions}");

    private static SqlName Column(SqlName alias, string column) => new($"{alias.Text}.{column}");

    private SqlText SourceOf(TextFilter filter, string claimKind, SqlName id)
    {
        var e = Alias("e");
        return $"EXISTS (SELECT 1 FROM evidence {e} WHERE {e}.claim_kind = {claimKind} AND {e}.claim_id = {id} AND {Conditions.Text(filter, Column(e, "source"))})";
    }
}
