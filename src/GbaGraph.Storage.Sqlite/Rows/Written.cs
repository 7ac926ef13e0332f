using System.Text.Json;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Vocabularies;

namespace GbaGraph.Storage.Sqlite.Rows;

/// <summary>Values of the domain as they are written in columns and arguments.</summary>
internal static class Written
{
    /// <summary>The member with this written name; the store was written by this program, so it has one.</summary>
    public static T Member<T>(string name) where T : struct, Enum =>
        Vocabulary.TryParse<T>(name, out var member) ? member : throw new InvalidDataException($"'{name}' is no {typeof(T).Name}");

    public static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text);

    /// <summary>A list of texts as one argument for json_each.</summary>
    public static string Json(IEnumerable<string> texts) => JsonSerializer.Serialize(texts.Distinct(StringComparer.Ordinal));
}
