using GbaGraph.Domain.Records;
using GbaGraph.Domain.Sources;
using GbaGraph.Research.Seed.Papers;
using GbaGraph.Research.Seed.Tables;

namespace GbaGraph.Research.Seed.Coverage;

/// <summary>Counts what each section of each paper at hand gave to the record; a row counts in the section that it names, and no other.</summary>
internal sealed class CoverageCount(SeedTables tables, KnowledgeRecord record, PaperShelf papers)
{
    public IReadOnlyList<PaperCoverage> Papers() =>
        [.. record.Sources.Select(s => (Source: s, Text: papers.TextOf(s))).Where(p => p.Text is not null).Select(p => Paper(p.Source, p.Text!))];

    private PaperCoverage Paper(Source source, PaperText text)
    {
        var cited = Cited().Where(c => c.Evidence.Source == source.Key).ToLookup(c => LocatorPath.Normalise(c.Evidence.Locator), c => c.Table);
        var sections = text.Sections.OrderBy(s => s.Start).ThenByDescending(s => s.End).DistinctBy(s => s.Locator).Select(s => new SectionCoverage(
            s.Locator, OwnLength(s, text), Count(s, "actors"), Count(s, "links"), Count(s, "observations"), Count(s, "events"), Count(s, "frameworks")));
        var exclusions = tables[SeedTable.Exclusions].Count(row => row["source"] == source.Key);
        return new PaperCoverage(source, [.. sections], QuantityScan.Of(text).Count, exclusions);

        // Notes are cited by their numbers and stand in the end matter.
        int Count(PaperSection section, string table) => section.Locator == "注释"
            ? cited.Where(c => c.Key[0] == '注').Sum(c => c.Count(t => t == table))
            : cited[section.Locator].Count(t => t == table);
    }

    // What lies in no section within it.
    private static int OwnLength(PaperSection section, PaperText text)
    {
        var own = 0;
        for (var position = section.Start; position < section.End; position++)
        {
            if (text.SectionAt(position) == section) own++;
        }

        return own;
    }

    private IEnumerable<(string Table, Evidence Evidence)> Cited() =>
    [
        .. record.Actors.SelectMany(a => a.Evidence.Concat(a.Names.SelectMany(n => n.Evidence)).Concat(a.Attributes.SelectMany(t => t.Evidence))).Select(e => ("actors", e)),
        .. record.Links.SelectMany(l => l.Evidence).Select(e => ("links", e)),
        .. record.Observations.SelectMany(o => o.Evidence).Select(e => ("observations", e)),
        .. record.Events.SelectMany(e => e.Evidence.Concat(e.Roles.SelectMany(r => r.Evidence))).Select(e => ("events", e)),
        .. record.Frameworks.SelectMany(f => f.Evidence.Concat(f.Items.SelectMany(i => i.Evidence))).Select(e => ("frameworks", e)),
    ];
}
