using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Filters;

namespace GbaGraph.Storage.Neo4j.Statements;

/// <summary>
/// Filters as conditions of a statement. One object a statement, so that every variable is used once.
/// A condition on a missing value is null, which a WHERE takes for false; where a condition is negated it says so with coalesce.
/// </summary>
internal sealed partial class FilterCypher
{
    private const int MaxConditions = 5000;
    private const int MaxDepth = 40;

    private int _conditions;
    private int _depth;

    private CypherText Nested(Action<List<CypherText>> add)
    {
        if (++_depth > MaxDepth) throw new GbaGraphException(ErrorCodes.BadRequest, $"a filter may be at most {MaxDepth} levels deep; use fewer");
        if (++_conditions > MaxConditions) throw new GbaGraphException(ErrorCodes.BadRequest, $"a filter may have at most {MaxConditions} parts; use 'in' with a list of values");
        var parts = new List<CypherText>();
        add(parts);
        _depth--;
        return CypherText.All(parts);
    }

    private CypherName Variable(string prefix) => new($"{prefix}{++_conditions}");

    private static CypherName Property(CypherName entity, string name) => new($"{entity.Text}.{name}");

    private CypherText SourceOf(TextFilter filter, CypherName entity) => SomeOf(filter, Property(entity, "sources"));

    private CypherText SomeOf(TextFilter filter, CypherName list)
    {
        var x = Variable("x");
        return $"any({x} IN {list} WHERE {Conditions.Text(filter, x)})";
    }
}
