using GbaGraph.Domain.Links;
using GbaGraph.Research.Seed.Tables;

namespace GbaGraph.Research.Seed.Rows;

/// <summary>Reads links.</summary>
internal sealed class LinkRows(SeedTables tables, EvidenceRows evidence, DefectList defects)
{
    public IReadOnlyList<Link> Read() =>
        [.. tables[SeedTable.Links].Select(Link).OfType<Link>().OrderBy(l => l.Id, StringComparer.Ordinal)];

    private Link? Link(SeedRow row)
    {
        var reader = new RowReader(row, defects);
        var (id, from, to) = (reader.Text("id"), reader.Text("from"), reader.Text("to"));
        var (kind, status) = (reader.Member<LinkKind>("kind"), reader.Member<LinkStatus>("status"));
        var (start, end) = (reader.Date("start"), reader.Date("end"));
        var (amount, count) = (reader.Decimal("amount"), reader.Integer("count"));
        var cited = evidence.For(row, reader, id);
        return reader.Build(() => new Link(id, from, kind, to, cited, status, start, end,
            new LinkAttributes(amount, row["currency"], count, row["role"], row["flow"], row["rule"])));
    }
}
