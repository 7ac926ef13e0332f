using System.Globalization;
using System.Text.RegularExpressions;
using GbaGraph.Domain.Records;
using GbaGraph.Research.Seed.Papers;
using GbaGraph.Research.Seed.Tables;

namespace GbaGraph.Research.Seed.Coverage;

/// <summary>
/// No text of the record repeats a paper's sentence: no run of more than 20 characters that isn't within a name or a title.
/// A word in Latin letters or a number counts as one character.
/// </summary>
internal sealed partial class CopyCheck(SeedTables tables, KnowledgeRecord record, PaperShelf papers, DefectList defects)
{
    private const int MaxRun = 20;

    // Names and titles are the paper's own; an anchor is at most 12 characters; a quantity is a number.
    private static readonly HashSet<string> Own = ["name", "title_zh", "name_zh", "anchor", "list", "authors", "quantity", "title_en"];

    public void Run()
    {
        var printed = record.Sources.Select(papers.TextOf).OfType<PaperText>().SelectMany(text => Runs(text.Printed)).ToHashSet();
        if (printed.Count == 0) return;
        printed.ExceptWith(Rows().SelectMany(row => Own.Select(column => row[column])).OfType<string>().SelectMany(Runs));
        foreach (var row in Rows())
        {
            foreach (var (column, value) in row.Fields.Where(f => f.Value.Length > MaxRun && !Own.Contains(f.Key)))
            {
                if (Runs(value).FirstOrDefault(printed.Contains) is { } run)
                    defects.Add(row, column, "copy", string.Create(CultureInfo.InvariantCulture, $"'{run}' repeats more than {MaxRun} characters of a paper; say it in our own words"));
            }
        }
    }

    private IEnumerable<SeedRow> Rows() => SeedTable.All.SelectMany(table => tables[table]).Concat(tables.Frameworks.SelectMany(Rows));

    private static IEnumerable<SeedRow> Rows(YamlItem item) => [item.Row, .. item.Lists.Values.SelectMany(list => list).SelectMany(Rows)];

    private static IEnumerable<string> Runs(string text)
    {
        var characters = Character().Matches(text).Select(m => m.Value).ToList();
        for (var start = 0; start + MaxRun < characters.Count; start++) yield return string.Join(' ', characters.GetRange(start, MaxRun + 1));
    }

    [GeneratedRegex(@"[\p{IsBasicLatin}\p{IsLatin-1Supplement}-[\W_]]+|\p{Lo}")]
    private static partial Regex Character();
}
