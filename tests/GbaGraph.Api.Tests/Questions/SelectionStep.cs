using System.Text.Json;
using System.Text.RegularExpressions;

namespace GbaGraph.Api.Tests.Questions;

/// <summary>One field of a path, and the conditions on what it holds.</summary>
internal sealed partial record SelectionStep(string Field, IReadOnlyList<(IReadOnlyList<SelectionStep> Path, string Value)> Conditions)
{
    public static IReadOnlyList<SelectionStep> Path(string text) => [.. Form().Matches(text).Select(match => new SelectionStep(
        match.Groups["field"].Value,
        [.. match.Groups["condition"].Captures.Select(c => c.Value.Split('=', 2)).Select(c => (Path(c[0]), c[1]))]))];

    /// <summary>What the path leads to; a list on the way, or at the end, gives each of its items, and null gives nothing.</summary>
    public static IEnumerable<JsonElement> Walk(JsonElement from, IReadOnlyList<SelectionStep> path)
    {
        IEnumerable<JsonElement> reached = Items(from);
        foreach (var step in path) reached = reached.SelectMany(item => Items(item.GetProperty(step.Field))).Where(step.Holds);
        return reached;
    }

    private bool Holds(JsonElement item) => Conditions.All(c => Walk(item, c.Path).Select(Text).DefaultIfEmpty("null").Contains(c.Value));

    private static IEnumerable<JsonElement> Items(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Items),
        JsonValueKind.Null => [],
        _ => [value],
    };

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    [GeneratedRegex(@"(?<field>\w+)(\[(?<condition>[^]]*)\])*")]
    private static partial Regex Form();
}
