using System.Text.Encodings.Web;
using System.Text.Json;
using GbaGraph.Research.Export;

namespace GbaGraph.Cli.Output;

/// <summary>Rows to print: as a table for people, as CSV, or as JSON; the same order in all three.</summary>
/// <param name="Columns">Column names, in lower case with underscores.</param>
/// <param name="Rows">Cells: text, numbers or null.</param>
internal sealed record RowSet(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    public static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(TextWriter output, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Csv:
                output.Write(CsvLine.Of(Columns));
                foreach (var row in Rows) output.Write(CsvLine.Of(row.Select(Cell)));
                break;
            case OutputFormat.Json:
                output.Write(JsonSerializer.Serialize(Objects(), Json) + "\n");
                break;
            default:
                PeopleTable.Write(output, this);
                break;
        }
    }

    public IReadOnlyList<Dictionary<string, object?>> Objects() =>
        [.. Rows.Select(row => Columns.Zip(row).ToDictionary(p => p.First, p => p.Second))];

    public static string? Cell(object? value) => value switch
    {
        double number => CsvLine.Number(number),
        IFormattable formattable => formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value?.ToString(),
    };
}
