using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Observations;
using GbaGraph.Domain.Sources;
using GbaGraph.Research.Seed.Tables;

namespace GbaGraph.Research.Seed.Rows;

/// <summary>Reads the tables that cite nothing: sources and metrics.</summary>
internal static class SourceRows
{
    public static IReadOnlyList<Source> Sources(SeedTables tables, DefectList defects) =>
        [.. tables[SeedTable.Sources].Select(row => Source(row, new RowReader(row, defects))).OfType<Source>().OrderBy(s => s.Key, StringComparer.Ordinal)];

    public static IReadOnlyList<Metric> Metrics(SeedTables tables, DefectList defects) =>
        [.. tables[SeedTable.Metrics].Select(row => Metric(new RowReader(row, defects))).OfType<Metric>().OrderBy(m => m.Key, StringComparer.Ordinal)];

    private static Source? Source(SeedRow row, RowReader reader)
    {
        var (key, kind, year) = (reader.Text("key"), reader.Member<SourceKind>("kind"), reader.Integer("year"));
        var asOf = reader.Date("as_of");
        return reader.Build(() => new Source(Slug.Require(key, "key"), kind, row["title_zh"], row["title_en"], row["authors"], year, row["file"], row["note"], asOf));
    }

    private static Metric? Metric(RowReader reader)
    {
        var (key, direction) = (reader.Text("key"), reader.Member<MetricDirection>("direction"));
        var (nameEn, definition) = (reader.Text("name_en"), reader.Text("definition"));
        return reader.Build(() => new Metric(key, nameEn, reader.Optional("name_zh"), reader.Optional("unit"), direction, definition));
    }
}
