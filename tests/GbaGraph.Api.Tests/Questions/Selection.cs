using System.Text.Json;
using System.Text.RegularExpressions;

namespace GbaGraph.Api.Tests.Questions;

/// <summary>How values are read from a response: a path such as <c>actors.nodes[kind=FIRM].{slug, name}</c>, or a function of one. README.md tells the language.</summary>
internal sealed partial record Selection
{
    private static readonly Dictionary<string, Func<IReadOnlyList<object>, IEnumerable<object>>> Functions = new()
    {
        ["count"] = values => [(decimal)values.Count],
        ["sum"] = values => [values.Cast<decimal>().Sum()],
        ["difference"] = values => [First(values) - Second(values)],
        ["percent"] = values => [Math.Round(100 * First(values) / Second(values), 1)],
        ["most"] = Most,
    };

    private readonly IReadOnlyList<SelectionStep> steps;
    private readonly IReadOnlyList<IReadOnlyList<SelectionStep>> columns;
    private readonly Func<IReadOnlyList<object>, IEnumerable<object>>? function;

    private Selection(Match match)
    {
        (steps, columns) = (SelectionStep.Path(match.Groups["path"].Value), [.. match.Groups["column"].Captures.Select(c => SelectionStep.Path(c.Value))]);
        function = match.Groups["function"] is { Success: true } name ? Functions[name.Value] : null;
    }

    /// <exception cref="FormatException">The text is no selection.</exception>
    public static Selection Parse(string text) =>
        Form().Match(text) is { Success: true } match ? new Selection(match) : throw new FormatException($"'{text}' is no selection");

    /// <summary>Strings and decimals, in the order of the response; what is null is left out.</summary>
    /// <exception cref="KeyNotFoundException">The response lacks a field of the path.</exception>
    public IEnumerable<object> Read(JsonElement data)
    {
        var rows = SelectionStep.Walk(data, steps);
        var values = columns is [] ? rows : rows.SelectMany(row => columns.SelectMany(column => SelectionStep.Walk(row, column)));
        var read = values.Select(Value).ToList();
        return function is null ? read : function(read);
    }

    private static object Value(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : value.ToString();

    private static decimal First(IReadOnlyList<object> values) => (decimal)values[0];

    private static decimal Second(IReadOnlyList<object> values) => values is [_, decimal second] ? second : throw new FormatException("two numbers are needed");

    private static IEnumerable<object> Most(IReadOnlyList<object> values)
    {
        var groups = values.CountBy(value => value).OrderByDescending(pair => pair.Value).ToList();
        if (groups is [_, _, ..] && groups[0].Value == groups[1].Value) throw new FormatException("two values are equally frequent");
        return [groups[0].Key, (decimal)groups[0].Value];
    }

    [GeneratedRegex(@"\A((?<function>count|sum|difference|percent|most)\()?(?<path>\w+(\[[^]]*\])*(\.\w+(\[[^]]*\])*)*)(\.\{(?<column>[\w.]+)(, (?<column>[\w.]+))*\})?(?(function)\))\z")]
    private static partial Regex Form();
}
