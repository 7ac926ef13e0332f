using System.Globalization;
using System.Text;
using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Records;
using GbaGraph.Domain.Sources;

namespace GbaGraph.Research.Seed.Coverage;

/// <summary>docs/coverage.md: what each paper gave to the record, where sources disagree, and which names were taken for one actor.</summary>
public static class CoverageReport
{
    /// <summary>The report, in Markdown; the same bytes for the same seed and papers.</summary>
    /// <param name="record">The record.</param>
    /// <param name="papers">What each paper gave to it.</param>
    public static string Markdown(KnowledgeRecord record, IReadOnlyList<PaperCoverage> papers)
    {
        var text = new StringBuilder();
        Line("# What the papers gave to the record");
        Line("");
        Line("Made by `gba seed coverage --papers DIR -o docs/coverage.md`. A row counts in the section that its evidence names, and in no other; a claim with evidence in two sections counts in both. Sections");
        Line("that only lead over to their subsections may be empty; `gba seed check` refuses an empty one with more text, a table without rows, and a printed quantity that is neither in a fact nor excluded with a reason.");
        foreach (var paper in papers) Paper(paper, Line);
        Conflicts(record, Line);
        Identities(record, Line);
        return text.ToString();

        void Line(string line) => text.Append(line).Append('\n');
    }

    private static void Paper(PaperCoverage paper, Action<string> line)
    {
        line("");
        line($"## {paper.Source.Key}: {paper.Source.TitleZh}");
        line("");
        line(string.Create(CultureInfo.InvariantCulture, $"{paper.Quantities} quantities are printed; {paper.Exclusions} rows of `seed/exclusions/{paper.Source.Key}.csv` say which are no facts, and why."));
        line("");
        line("| section | characters | actors, names, attributes | links | figures | events | items of frameworks |");
        line("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var s in paper.Sections) line(string.Create(CultureInfo.InvariantCulture, $"| {s.Locator} | {s.Characters} | {s.Actors} | {s.Links} | {s.Observations} | {s.Events} | {s.FrameworkItems} |"));
        var sum = paper.Sections;
        line(string.Create(CultureInfo.InvariantCulture,
            $"| all | {sum.Sum(s => s.Characters)} | {sum.Sum(s => s.Actors)} | {sum.Sum(s => s.Links)} | {sum.Sum(s => s.Observations)} | {sum.Sum(s => s.Events)} | {sum.Sum(s => s.FrameworkItems)} |"));
    }

    private static void Conflicts(KnowledgeRecord record, Action<string> line)
    {
        line("");
        line("## Conflicts");
        line("");
        line("| conflict | claims | what differs |");
        line("| --- | --- | --- |");
        foreach (var conflict in record.Conflicts) line($"| {conflict.Id} | {string.Join(", ", conflict.Claims.Select(c => $"`{Cell(c)}`"))} | {Cell(conflict.Note)} |");
    }

    private static void Identities(KnowledgeRecord record, Action<string> line)
    {
        var papers = record.Sources.Where(s => s.Kind == SourceKind.Paper).Select(s => s.Key).ToHashSet();
        line("");
        line("## One actor under several names");
        line("");
        line("Actors to which the papers give two or more Chinese names; `docs/model.md` has the rules.");
        line("");
        line("| actor | names, each with the papers that use it |");
        line("| --- | --- |");
        foreach (var actor in record.Actors)
        {
            var names = actor.Names.Where(n => n.Language == "zh" && n.Evidence.Any(e => papers.Contains(e.Source))).ToList();
            if (names.Count > 1) line($"| {actor.Slug} | {string.Join("; ", names.Select(n => $"{Cell(n.Text)} ({Users(n, papers)})"))} |");
        }
    }

    private static string Users(ActorName name, HashSet<string> papers) =>
        string.Join(", ", name.Evidence.Select(e => e.Source).Where(papers.Contains).Distinct().Order(StringComparer.Ordinal));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
