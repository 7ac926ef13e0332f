using System.Globalization;
using System.Text.Encodings.Web;

namespace GbaGraph.Cli.Measures;

/// <summary>Prints a table in full precision: tab-separated after a comment line with the columns, or an array of JSON objects.</summary>
internal static class MeasureWriter
{
    public static void Write(MeasureTable table, bool asJson)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), Console.OutputEncoding, 1 << 16);
        if (asJson)
            WriteJson(output, table);
        else
            WriteTsv(output, table);
    }

    private static void WriteTsv(StreamWriter output, MeasureTable table)
    {
        output.Write($"# {string.Join('\t', table.Columns)}\n");
        foreach (var row in table.Rows)
            output.Write(string.Join('\t', row.Select(Text)) + "\n");
    }

    private static string Text(object? value) => value switch
    {
        null => "nan",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static void WriteJson(StreamWriter output, MeasureTable table)
    {
        output.Write("[");
        var separator = "\n";
        foreach (var row in table.Rows)
        {
            var cells = table.Columns.Zip(row).Select(cell => $"{Quoted(cell.First)}: {Json(cell.Second)}");
            output.Write($"{separator}{{{string.Join(", ", cells)}}}");
            separator = ",\n";
        }

        output.Write("\n]\n");
    }

    private static string Json(object? value) => value is string text ? Quoted(text) : value is null ? "null" : Text(value);

    private static string Quoted(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";
}
