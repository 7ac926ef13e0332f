using System.Runtime.CompilerServices;
using System.Text;
using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Storage.Neo4j.Statements;

/// <summary>
/// A statement, or a part of one, with its parameters. Written as an interpolated string in which every value becomes a parameter, so that no value can ever be
/// read as a statement. Statements of the same shape have the same text, by which the server finds the plan that it made before.
/// </summary>
[InterpolatedStringHandler]
internal sealed class CypherText(int literalLength, int formattedCount)
{
    private readonly List<object?> _pieces = new((2 * formattedCount) + Math.Min(1, literalLength));

    private readonly Dictionary<string, CypherText> _sets = [];

    private bool _hasSubquery;

    public void AppendLiteral(string literal) => _pieces.Add(new CypherName(literal));

    public void AppendFormatted(CypherName name) => _pieces.Add(name);

    public void AppendFormatted(CypherText part)
    {
        _pieces.AddRange(part._pieces);
        foreach (var (name, set) in part._sets) _sets.TryAdd(name, set);
        _hasSubquery |= part._hasSubquery;
    }

    public void AppendFormatted(string? value) => _pieces.Add(value);

    public void AppendFormatted(long? value) => _pieces.Add(value);

    /// <summary>A list, a map, or a value of a kind that is only known when it runs.</summary>
    public void AppendFormatted(object? value) => _pieces.Add(value);

    /// <summary>A condition that is a subquery.</summary>
    public static CypherText Subquery(CypherText condition)
    {
        condition._hasSubquery = true;
        return condition;
    }

    /// <summary>
    /// A condition that refers to a set, which the statement finds before anything else: <c>MATCH … RETURN … AS name</c>. A set is planned once, by itself; a subquery is planned anew
    /// for every plan that the planner tries for what is around it, so that each level of nesting multiplies its time. Sets of one name in one statement are the same.
    /// </summary>
    public static CypherText WithSet(CypherText condition, CypherName name, CypherText set)
    {
        foreach (var (inner, text) in set._sets) condition._sets.TryAdd(inner, text);
        condition._sets.TryAdd(name.Text, set);
        return condition;
    }

    /// <summary>All of these; true for none.</summary>
    public static CypherText All(IReadOnlyList<CypherText> parts)
    {
        var subqueries = parts.Where(p => p._hasSubquery).ToArray();
        if (subqueries.Length > 1) return All([.. parts.Where(p => !p._hasSubquery), OneExpression("all", subqueries)]);
        return parts.Count switch
        {
            0 => $"true",
            1 => parts[0],
            _ => $"({Chain(parts, " AND ")})",
        };
    }

    /// <summary>One of these; false for none.</summary>
    public static CypherText Any(IReadOnlyList<CypherText> parts) => parts.Count switch
    {
        0 => $"false",
        1 => parts[0],
        _ => OneExpression("any", parts),
    };

    /// <summary>The statement.</summary>
    public CypherStatement ToStatement()
    {
        var (text, parameters) = (new StringBuilder(), new Dictionary<string, object?>());
        foreach (var piece in _sets.Values.SelectMany(s => s._pieces.Prepend(new CypherName("CALL (*) { ")).Append(new CypherName(" }\n"))).Concat(_pieces))
        {
            if (piece is CypherName name)
            {
                text.Append(name.Text);
                continue;
            }

            var parameter = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"p{parameters.Count}");
            text.Append('$').Append(parameter);
            parameters.Add(parameter, piece);
        }

        return new(text.ToString(), parameters);
    }

    // A list is one expression to the planner. It would bring nested alternatives to a normal form and try subqueries in every order, and be minutes at it.
    private static CypherText OneExpression(string quantifier, IReadOnlyList<CypherText> parts)
    {
        CypherText expression = $"{new CypherName(quantifier)}(holds IN [{Chain(parts, ", ")}] WHERE holds)";
        expression._hasSubquery = false;
        return expression;
    }

    private static CypherText Chain(IReadOnlyList<CypherText> parts, string joint)
    {
        var chain = new CypherText(0, parts.Count);
        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0) chain.AppendLiteral(joint);
            chain.AppendFormatted(parts[i]);
        }

        return chain;
    }
}
