using GbaGraph.Domain.Observations;
using GbaGraph.Research.Seed.Tables;

namespace GbaGraph.Research.Seed.Rows;

/// <summary>Reads observations.</summary>
internal sealed class ObservationRows(SeedTables tables, EvidenceRows evidence, DefectList defects)
{
    public IReadOnlyList<Observation> Read() =>
        [.. tables[SeedTable.Observations].Select(Observation).OfType<Observation>().OrderBy(o => o.Id, StringComparer.Ordinal)];

    private Observation? Observation(SeedRow row)
    {
        var reader = new RowReader(row, defects);
        var (id, subject, metric, unit) = (reader.Text("id"), reader.Text("subject"), reader.Text("metric"), reader.Text("unit"));
        var (value, low, high) = (reader.Decimal("value"), reader.Decimal("low"), reader.Decimal("high"));
        var (qualifier, nature) = (reader.Member<ObservationQualifier>("qualifier"), reader.Member<ObservationNature>("nature"));
        var period = reader.Date("period");
        if (row["list"] is null && (row["issuer"] ?? row["field"]) is not null)
            reader.Fail("list", "value", "an issuer and a field of comparison stand with the list that they belong to; name it");
        var ranking = row["list"] is { } list ? new Ranking(list, row["issuer"], row["field"]) : null;
        var cited = evidence.For(row, reader, id);
        return reader.Build(() => new Observation(
            id, subject, metric, new Quantity(value, unit, qualifier, low, high), cited, row["object"], period, nature, row["scope"], ranking, row["parent"], row["base"]));
    }
}
