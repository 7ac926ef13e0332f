using System.Globalization;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Records;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Research.Seed.Coverage;

/// <summary>The numbers that each fact of the record holds: figures, days and years of dates, and numbers in names and texts; with what the fact cites.</summary>
internal static class FactNumbers
{
    public static IEnumerable<(Evidence Evidence, IReadOnlyList<decimal> Numbers)> Of(KnowledgeRecord record) =>
        Facts(record).SelectMany(fact => fact.Cited.Select(e => (e, (IReadOnlyList<decimal>)[.. fact.Numbers, .. Texts(e.Note, e.Anchor)])));

    private static IEnumerable<(IReadOnlyList<Evidence> Cited, List<decimal> Numbers)> Facts(KnowledgeRecord record) =>
    [
        .. record.Actors.Select(a => (a.Evidence, new List<decimal>())),
        .. record.Actors.SelectMany(a => a.Names.Select(n => (n.Evidence, Texts(n.Text)))),
        .. record.Actors.SelectMany(a => a.Attributes.Select(t => (t.Evidence, (List<decimal>)[.. Texts(t.Value), .. PartialDate.TryParse(t.Value, out var date) ? Dates(date) : []]))),
        .. record.Links.Select(l => (l.Evidence, (List<decimal>)[.. Given(l.Attributes.Amount, l.Attributes.Count), .. Dates(l.Start, l.End), .. Texts(l.Attributes.Role, l.Attributes.Flow)])),
        .. record.Observations.Select(o => (o.Evidence, (List<decimal>)[.. Given(o.Quantity.Value, o.Quantity.Low, o.Quantity.High), .. Dates(o.Period), .. Texts(o.Scope, o.Ranking?.List, o.Ranking?.Field, o.Base)])),
        .. record.Events.Select(e => (e.Evidence, (List<decimal>)[.. Dates(e.Date), .. Texts(e.TitleEn, e.TitleZh)])),
        .. record.Events.SelectMany(e => e.Roles.Select(r => (r.Evidence, Dates(e.Date)))),
        .. record.Frameworks.SelectMany(f => f.Elements.Select(e => (e.Evidence, (List<decimal>)[.. Dates(e.Period), .. Texts(e.NameEn, e.NameZh, e.Definition), .. Given(e.Rank)]))),
        .. record.Frameworks.SelectMany(f => f.Relations.Select(r => (r.Evidence, Texts(r.Content)))),
        .. record.Frameworks.SelectMany(f => f.Cells.Select(c => (c.Evidence, Texts(c.Text)))),
        .. record.Frameworks.SelectMany(f => f.Roles.Select(r => (r.Evidence, (List<decimal>)[.. Dates(r.Period), .. Texts(r.Note)]))),
        .. record.Frameworks.SelectMany(f => f.Formulas.Select(x => (x.Evidence, Texts(x.Expression)))),
        .. record.Frameworks.Select(f => (f.Evidence, Texts(f.TitleEn, f.TitleZh, f.Description))),
    ];

    private static IEnumerable<decimal> Given(params decimal?[] values) => values.OfType<decimal>();

    private static List<decimal> Texts(params string?[] texts) => [.. texts.OfType<string>().SelectMany(Numerals.In)];

    // 1984/1990 says 1984, 1990, their months and days, and 80 and 90 as in the 1980s.
    private static List<decimal> Dates(params PartialDate?[] dates) =>
    [
        .. dates.OfType<PartialDate>().SelectMany(d => d.Text.Split('-', '/', '~').Where(p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .Select(p => decimal.Parse(p, CultureInfo.InvariantCulture))),
        .. dates.OfType<PartialDate>().SelectMany(d => new decimal[] { d.Earliest.Year % 100 / 10 * 10, d.Latest.Year % 100 / 10 * 10, (d.Earliest.Year / 100) + 1 }),
    ];
}
