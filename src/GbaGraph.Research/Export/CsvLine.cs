using System.Globalization;
using System.Text;

namespace GbaGraph.Research.Export;

/// <summary>Writes RFC 4180 CSV with LF, comma and invariant numbers, the same bytes on every machine.</summary>
public static class CsvLine
{
    /// <summary>One line with its line feed.</summary>
    public static string Of(params IEnumerable<string?> fields) => string.Join(',', fields.Select(Field)) + "\n";

    /// <summary>A number in its shortest form that reads back as the same number.</summary>
    public static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Field(string? text)
    {
        if (text is null) return "";
        return text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : new StringBuilder(text).Replace("\"", "\"\"").Insert(0, '"').Append('"').ToString();
    }
}
