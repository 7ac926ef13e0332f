using System.Globalization;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Storage.Neo4j.Statements;

namespace GbaGraph.Storage.Neo4j.Rows;

/// <summary>Values of the domain as properties, and back.</summary>
internal static class Written
{
    public static string Text(this IReadOnlyDictionary<string, object?> row, string name) =>
        row.GetValueOrDefault(name) as string ?? throw new InvalidDataException($"'{name}' is missing");

    public static string? TextOrNull(this IReadOnlyDictionary<string, object?> row, string name) => row.GetValueOrDefault(name) as string;

    public static int? IntOrNull(this IReadOnlyDictionary<string, object?> row, string name) => row.GetValueOrDefault(name) is long number ? checked((int)number) : null;

    public static IReadOnlyList<object?> List(this IReadOnlyDictionary<string, object?> row, string name) => row.GetValueOrDefault(name) as IReadOnlyList<object?> ?? [];

    public static PartialDate? DateOrNull(this IReadOnlyDictionary<string, object?> row, string name) => row.TextOrNull(name) is { } text ? PartialDate.Parse(text) : null;

    public static decimal? DecimalOrNull(this IReadOnlyDictionary<string, object?> row, string name) =>
        row.TextOrNull(name) is { } text ? decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture) : null;

    public static T Member<T>(this IReadOnlyDictionary<string, object?> row, string name) where T : struct, Enum => Member<T>(row.Text(name));

    /// <summary>The member with this written name; the store was written by this program, so it has one.</summary>
    public static T Member<T>(string name) where T : struct, Enum =>
        Vocabulary.TryParse<T>(name, out var member) ? member : throw new InvalidDataException($"'{name}' is no {typeof(T).Name}");

    /// <summary>Adds a date as written, with its first and last day.</summary>
    public static void Date(this Dictionary<string, object?> properties, string name, PartialDate? date)
    {
        if (date is null) return;
        properties[name] = date.Text;
        properties[name + "First"] = Conditions.Day(date.Earliest);
        properties[name + "Last"] = Conditions.Day(date.Latest);
    }

    /// <summary>Adds a number twice: for people as a number, and exactly, as a text.</summary>
    public static void Decimal(this Dictionary<string, object?> properties, string name, decimal? value)
    {
        if (value is not { } number) return;
        properties[name] = (double)number;
        properties[name + "Text"] = number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Adds a value unless it is missing, for a property can't be null.</summary>
    public static void Given(this Dictionary<string, object?> properties, string name, object? value)
    {
        if (value is not null) properties[name] = value;
    }
}
