using System.Globalization;
using System.Text.RegularExpressions;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>The name of a topic, in which <c>{argument}</c> stands for the value of the field's argument.</summary>
internal sealed partial class TopicName(string pattern, InputValueSet arguments)
{
    private readonly Dictionary<string, int> places = Enumerable.Range(0, arguments.Count).Where(i => pattern.Contains($"{{{arguments[i].Name}}}", StringComparison.Ordinal)).ToDictionary(i => arguments[i].Name, i => i, StringComparer.Ordinal);

    public string With(object?[] values) => places.Count == 0
        ? pattern
        : Placeholder().Replace(pattern, match => places.TryGetValue(match.Groups[1].Value, out var place) ? Convert.ToString(values[place], CultureInfo.InvariantCulture)! : match.Value);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
