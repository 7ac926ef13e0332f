using System.Collections;
using System.Globalization;

namespace GbaGraph.Storage.Neo4j.Export;

/// <summary>A file of nodes or relationships for Neo4j's offline import: a heading that names and types each column, then one line a row.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="IsNodes">Whether it holds nodes; else relationships.</param>
/// <param name="Heading">Headings of the columns that every row has, such as <c>:ID(Actor)</c>.</param>
/// <param name="Rows">Values of those columns, and properties.</param>
internal sealed record CsvTable(string Name, bool IsNodes, IReadOnlyList<string> Heading, IReadOnlyList<(IReadOnlyList<string> Fixed, Dictionary<string, object?> Properties)> Rows)
{
    /// <summary>What parts the items of a list: the unit separator, which no text has.</summary>
    public const char ArrayDelimiter = '\u001F';

    /// <summary>Writes the file.</summary>
    public void Write(TextWriter writer)
    {
        var columns = Rows.SelectMany(r => r.Properties).Where(p => p.Value is not null).DistinctBy(p => p.Key).OrderBy(p => p.Key, StringComparer.Ordinal).ToArray();
        Line(writer, [.. Heading, .. columns.Select(c => $"{c.Key}:{TypeOf(c.Value!)}")]);
        foreach (var (values, properties) in Rows) Line(writer, [.. values, .. columns.Select(c => Text(properties.GetValueOrDefault(c.Key)))]);
    }

    private static void Line(TextWriter writer, IEnumerable<string> fields) => writer.Write(string.Join(',', fields.Select(Quoted)) + "\n");

    private static string Quoted(string field) => field.Length == 0 ? "" : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string TypeOf(object value) => value switch
    {
        string => "string",
        int or long => "long",
        double => "double",
        bool => "boolean",
        IEnumerable<int> => "long[]",
        _ => "string[]",
    };

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        IEnumerable list => string.Join(ArrayDelimiter, list.Cast<object>().Select(Text)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
