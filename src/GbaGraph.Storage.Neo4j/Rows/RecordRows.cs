using GbaGraph.Domain.Conflicts;
using GbaGraph.Domain.Observations;
using GbaGraph.Domain.Sources;
using GbaGraph.Domain.Vocabularies;

namespace GbaGraph.Storage.Neo4j.Rows;

/// <summary>Sources, metrics and conflicts as nodes.</summary>
internal static class RecordRows
{
    public static Source Source(IReadOnlyDictionary<string, object?> row) => new(
        row.Text("key"), row.Member<SourceKind>("kind"), row.TextOrNull("titleZh"), row.TextOrNull("titleEn"), row.TextOrNull("authors"), row.IntOrNull("year"), row.TextOrNull("file"), row.TextOrNull("note"), row.DateOrNull("asOf"));

    public static Metric Metric(IReadOnlyDictionary<string, object?> row) => new(
        row.Text("key"), row.Text("nameEn"), row.TextOrNull("nameZh"), row.TextOrNull("unit"), row.Member<MetricDirection>("direction"), row.Text("definition"));

    public static Conflict Conflict(IReadOnlyDictionary<string, object?> row) => new(row.Text("id"), [.. row.List("claims").Cast<string>()], row.Text("note"));

    public static Dictionary<string, object?> Write(Source s)
    {
        var properties = new Dictionary<string, object?> { ["key"] = s.Key, ["kind"] = Vocabulary.NameOf(s.Kind) };
        properties.Given("titleZh", s.TitleZh);
        properties.Given("titleEn", s.TitleEn);
        properties.Given("authors", s.Authors);
        properties.Given("year", s.Year);
        properties.Given("file", s.File);
        properties.Given("note", s.Note);
        properties.Date("asOf", s.AsOf);
        return properties;
    }

    public static Dictionary<string, object?> Write(Metric m)
    {
        var properties = new Dictionary<string, object?> { ["key"] = m.Key, ["nameEn"] = m.NameEn, ["direction"] = Vocabulary.NameOf(m.Direction), ["definition"] = m.Definition };
        properties.Given("nameZh", m.NameZh);
        properties.Given("unit", m.Unit);
        return properties;
    }

    public static Dictionary<string, object?> Write(Conflict c) => new() { ["id"] = c.Id, ["note"] = c.Note, ["claims"] = c.Claims };
}
