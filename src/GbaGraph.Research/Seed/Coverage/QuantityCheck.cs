using System.Globalization;
using GbaGraph.Domain.Records;
using GbaGraph.Domain.Sources;
using GbaGraph.Research.Seed.Papers;
using GbaGraph.Research.Seed.Tables;

namespace GbaGraph.Research.Seed.Coverage;

/// <summary>Every quantity that a paper prints is in a fact that cites its section, or on the list of exclusions with a reason; and every exclusion is printed.</summary>
internal sealed class QuantityCheck(SeedTables tables, KnowledgeRecord record, PaperShelf papers, DefectList defects)
{
    private readonly ILookup<string, (Evidence Evidence, IReadOnlyList<decimal> Numbers)> _facts = FactNumbers.Of(record).ToLookup(f => f.Evidence.Source);

    public void Run()
    {
        foreach (var source in record.Sources)
        {
            if (papers.TextOf(source) is { } text) Check(source, text);
        }
    }

    private void Check(Source source, PaperText text)
    {
        var excluded = tables[SeedTable.Exclusions].Where(row => row["source"] == source.Key).ToList();
        foreach (var row in excluded.Where(row => !text.HasSection(row["locator"] ?? "")))
            defects.Add(row, "locator", "exclusion", $"the paper has no section '{row["locator"]}'");
        foreach (var row in excluded.Where(row => text.HasSection(row["locator"] ?? "") && !text.Holds(row["locator"]!, row["quantity"] ?? "")))
            defects.Add(row, "quantity", "exclusion", $"'{row["quantity"]}' is not in {row["locator"]}; take the row out, or correct it");
        var reported = new HashSet<(string, string)>();
        foreach (var quantity in QuantityScan.Of(text))
        {
            if (IsExcluded(quantity, excluded, text) || IsHeld(quantity, source, text) || !reported.Add((quantity.Section, quantity.Text))) continue;
            var around = text.Text[Math.Max(0, quantity.Position - 6)..Math.Min(text.Text.Length, quantity.Position + quantity.Text.Length + 6)];
            defects.Add($"exclusions/{source.Key}.csv", 0, "quantity", "quantity",
                string.Create(CultureInfo.InvariantCulture, $"{quantity.Section} prints '{quantity.Text}' (…{around}…), which no fact that cites the section holds; add the fact, or an exclusion with its reason"));
        }
    }

    private static bool IsExcluded(PaperQuantity quantity, List<SeedRow> excluded, PaperText text) => excluded.Exists(row =>
        row["quantity"] is { } listed && row["locator"] is { } locator
        && LocatorPath.Squeeze(listed).Contains(quantity.Text, StringComparison.Ordinal) && text.Covers(locator, quantity.Position));

    private bool IsHeld(PaperQuantity quantity, Source source, PaperText text) =>
        _facts[source.Key].Any(fact => fact.Numbers.Any(quantity.Values.Contains) && text.Covers(fact.Evidence.Locator, quantity.Position));
}
