using GbaGraph.Domain.Sources;
using GbaGraph.Research.Seed.Papers;
using GbaGraph.Research.Seed.Tables;

namespace GbaGraph.Research.Seed.Rows;

/// <summary>Reads the five evidence columns of a row, and the further evidence that the table <c>evidence</c> gives for its claim.</summary>
internal sealed class EvidenceRows
{
    private readonly Dictionary<string, Source> _sources;
    private readonly HashSet<string> _sourceKeys;
    private readonly PaperShelf _papers;
    private readonly DefectList _defects;
    private readonly ILookup<string, Evidence> _further;

    public EvidenceRows(SeedTables tables, IReadOnlyList<Source> sources, PaperShelf papers, DefectList defects)
    {
        (_papers, _defects) = (papers, defects);
        _sources = sources.GroupBy(s => s.Key).ToDictionary(g => g.Key, g => g.First());
        _sourceKeys = tables[SeedTable.Sources].Select(r => r["key"]).OfType<string>().ToHashSet();
        _further = tables[SeedTable.Evidence].Select(row => (Claim: row["claim"], Evidence: Read(row)))
            .Where(p => p is { Claim: not null, Evidence: not null }).ToLookup(p => p.Claim!, p => p.Evidence!);
    }

    /// <summary>Everything that is cited for a claim, its own row's evidence first; marks the row unsound where that can't be used.</summary>
    public IReadOnlyList<Evidence> For(SeedRow row, RowReader reader, string claim)
    {
        if (Read(row) is { } own) return [own, .. _further[claim]];
        reader.Spoil();
        return [];
    }

    /// <summary>Everything that is cited for a claim, its own list first; marks the row unsound where one of these can't be used.</summary>
    public IReadOnlyList<Evidence> For(IReadOnlyList<SeedRow> rows, RowReader reader, string claim)
    {
        var own = rows.Select(Read).ToList();
        if (own.Contains(null)) reader.Spoil();
        return [.. own.OfType<Evidence>(), .. _further[claim]];
    }

    private Evidence? Read(SeedRow row)
    {
        if (row["source"] is not { } key) return Fail(row, "source", "evidence", "the row cites no source");
        if (!_sourceKeys.Contains(key)) return Fail(row, "source", "reference", $"there is no source '{key}'");
        if (row["locator"] is not { } locator) return Fail(row, "locator", "evidence", "the row names no place in its source");
        if (!_sources.TryGetValue(key, out var source)) return null;
        var anchor = row["anchor"];
        var (wrongPlace, wrongAnchor) = (LocatorForm.Fault(source.Kind, key, locator), AnchorFault(source, anchor));
        if (wrongPlace is not null) Fail(row, "locator", "locator", wrongPlace);
        if (wrongAnchor is not null) Fail(row, "anchor", "anchor", wrongAnchor);
        if (wrongPlace is not null || wrongAnchor is not null) return null;
        if (anchor is not null && _papers.Fault(source, locator, anchor) is { } elsewhere) return Fail(row, "anchor", "anchor-not-found", elsewhere);
        return new Evidence(key, locator, anchor, row["note"], row["reported_by"]);
    }

    private static string? AnchorFault(Source source, string? anchor)
    {
        if (source.Kind != SourceKind.Paper) return anchor is null ? null : $"'{anchor}' must be left out, for {source.Key} is no paper";
        if (anchor is null) return $"a citation of a paper needs an anchor of at most {Evidence.MaxAnchorLength} characters of its text";
        if (anchor.Any(char.IsWhiteSpace)) return $"'{anchor}' has white space; leave it out";
        return anchor.Length > Evidence.MaxAnchorLength ? $"'{anchor}' has {anchor.Length} characters; {Evidence.MaxAnchorLength} are allowed" : null;
    }

    private Evidence? Fail(SeedRow row, string column, string rule, string message)
    {
        _defects.Add(row, column, rule, message);
        return null;
    }
}
