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
    private int _subqueries;

    private CypherText Nested(Action<List<CypherText>> add)
    {
        if (++_depth > MaxDepth) throw new GbaGraphException(ErrorCodes.BadRequest, $"a filter may be at most {MaxDepth} levels deep; use fewer");
        if (++_conditions > MaxConditions) throw new GbaGraphException(ErrorCodes.BadRequest, $"a filter may have at most {MaxConditions} parts; use 'in' with a list of values");
        var parts = new List<CypherText>();
        add(parts);
        _depth--;
        return CypherText.All(parts);
    }

    /// <summary>A condition on an actor at the end of a link or of an observation. Where it would be a subquery in a subquery, its actors are found first.</summary>
    private CypherText End(ActorFilter filter, CypherName actor)
    {
        if (_subqueries == 0 || !AsksForLinks(filter)) return Actors(filter, actor);
        var (a, set, outside) = (Variable("a"), Variable("s"), _subqueries);
        _subqueries = 0;
        CypherText found = $"MATCH ({a}:Actor) WHERE {Actors(filter, a)} RETURN collect({a}) AS {set}";
        _subqueries = outside;
        return CypherText.WithSet($"{actor} IN {set}", set, found);
    }

    /// <summary>What is written inside a subquery.</summary>
    private CypherText Inside(Func<CypherText> write)
    {
        _subqueries++;
        var text = write();
        _subqueries--;
        return text;
    }

    private static bool AsksForLinks(ActorFilter filter) => filter.Links is not null || filter.And?.Any(AsksForLinks) == true || filter.Or?.Any(AsksForLinks) == true;

    private CypherName Variable(string prefix) => new($"{prefix}{++_conditions}");

    private static CypherName Property(CypherName entity, string name) => new($"{entity.Text}.{name}");

    private CypherText SourceOf(TextFilter filter, CypherName entity) => SomeOf(filter, Property(entity, "sources"));

    private CypherText SomeOf(TextFilter filter, CypherName list)
    {
        var x = Variable("x");
        return $"any({x} IN {list} WHERE {Conditions.Text(filter, x)})";
    }
}
