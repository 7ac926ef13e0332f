using System.Globalization;
using Spectre.Console;

namespace GbaGraph.Cli.Output;

/// <summary>Prints rows for people: a ruled table on a terminal, aligned columns elsewhere.</summary>
internal static class PeopleTable
{
    public static void Write(TextWriter output, RowSet rows)
    {
        if (Console.IsOutputRedirected) WritePlain(output, rows);
        else WriteRuled(output, rows);
    }

    private static void WriteRuled(TextWriter output, RowSet rows)
    {
        var table = new Table().Border(TableBorder.Rounded);
        for (var i = 0; i < rows.Columns.Count; i++)
            table.AddColumn(new TableColumn(new Text(rows.Columns[i])) { Alignment = IsNumeric(rows, i) ? Justify.Right : Justify.Left });
        foreach (var row in rows.Rows) table.AddRow(row.Select(cell => new Text(Shown(cell))));
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }).Write(table);
    }

    private static void WritePlain(TextWriter output, RowSet rows)
    {
        var lines = rows.Rows.Select(row => row.Select(Shown).ToArray()).Prepend([.. rows.Columns]).ToList();
        var widths = rows.Columns.Select((_, i) => lines.Max(line => Width(line[i]))).ToArray();
        foreach (var line in lines)
        {
            var cells = line.Select((cell, i) => IsNumeric(rows, i) ? Space(widths[i], cell) + cell : cell + Space(widths[i], cell));
            output.Write(string.Join("  ", cells).TrimEnd() + "\n");
        }
    }

    private static bool IsNumeric(RowSet rows, int column) => rows.Rows.Count > 0 && rows.Rows.All(row => row[column] is null or int or long or double);

    private static string Shown(object? cell) =>
        cell is double number ? number.ToString("0.000000", CultureInfo.InvariantCulture) : RowSet.Cell(cell) ?? "";

    private static string Space(int width, string cell) => new(' ', width - Width(cell));

    /// <summary>Columns on a terminal: Han and full-width characters take two.</summary>
    private static int Width(string text) => text.EnumerateRunes().Sum(r => r.Value is >= 0x1100 and (<= 0x115F or >= 0x2E80) and (<= 0xA4CF or >= 0xAC00) and (<= 0xD7A3 or >= 0xF900)
        and (<= 0xFAFF or >= 0xFE30) and (<= 0xFE6F or >= 0xFF00) and (<= 0xFF60 or >= 0xFFE0) and (<= 0xFFE6 or >= 0x20000) ? 2 : 1);
}
