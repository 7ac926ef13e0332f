using GbaGraph.Storage.Paging;

namespace GbaGraph.Storage.Neo4j.Statements;

/// <summary>
/// A page found among the first rows of an index that has them in their order. The planner can't know how many values begin with a prefix: it takes them to be few, reads all of
/// them and sorts. Where they are many, the page is mostly among the first rows of the order. A few of these are looked at first, and only where the page isn't among them does
/// the statement go the planner's way.
/// </summary>
/// <param name="pattern">What the rows are matched by.</param>
/// <param name="index">The index, on the first criterion of the order.</param>
/// <param name="order">The order; its first criterion is never missing.</param>
internal sealed class LeadingRows(CypherName pattern, CypherName index, KeysetOrder order)
{
    /// <summary>How many rows are looked at for each one asked for.</summary>
    private const int LookedAt = 32;

    private const int MostLookedAt = 10_000;

    /// <summary>The part of the statement that looks.</summary>
    /// <param name="row">The variable of the row.</param>
    /// <param name="bounds">Between which rows of the order.</param>
    /// <param name="condition">The condition on a row.</param>
    /// <param name="isBackward">Whether from the end.</param>
    /// <param name="limit">How many rows are asked for.</param>
    public CypherText Find(CypherName row, CypherText bounds, CypherText condition, bool isBackward, long limit)
    {
        var (first, most) = (order.First(row), Most(limit));
        var isDescending = order.Keys[0].IsDescending != isBackward;

        // Of the rows that are alike to the last one in the first criterion some may not have been looked at.
        return $$"""
            CALL (*) {
              MATCH {{pattern}} USING INDEX {{index}} WHERE {{bounds}}
              WITH {{row}} ORDER BY {{first}} {{new CypherName(isDescending ? "DESC" : "ASC")}} LIMIT toInteger({{most}})
              RETURN collect({{row}}) AS leading, collect({{first}})[-1] AS edge
            }
            CALL (*) {
              UNWIND leading AS {{row}}
              WITH {{row}} WHERE (size(leading) < {{most}} OR {{first}} {{new CypherName(isDescending ? ">" : "<")}} edge) AND {{condition}}
              WITH {{row}} ORDER BY {{order.OrderBy(row, isBackward)}} LIMIT toInteger({{limit}})
              RETURN collect({{row}}) AS found
            }

            """;
    }

    /// <summary>The rows that were found, or all that another expression gives where some may be missing.</summary>
    public static CypherText OrElse(CypherName row, CypherName projection, CypherText rows, long limit) =>
        $"CASE WHEN size(leading) < {Most(limit)} OR size(found) = {limit} THEN [{row} IN found | {projection}] ELSE {rows} END";

    private static long Most(long limit) => Math.Min(LookedAt * limit, MostLookedAt);
}
