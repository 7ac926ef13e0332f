using System.Globalization;
using System.Text.RegularExpressions;
using GbaGraph.Research.Seed.Papers;

namespace GbaGraph.Research.Seed.Coverage;

/// <summary>Finds the quantities of a paper: every run of digits, and every Chinese numeral before a character that counts or dates.</summary>
internal static partial class QuantityScan
{
    public static IReadOnlyList<PaperQuantity> Of(PaperText paper)
    {
        var found = new List<PaperQuantity>();
        foreach (Match match in Digits().Matches(paper.Text)) Add(match.Groups["number"], ValuesOf(match));
        foreach (Match match in Chinese().Matches(paper.Text))
            Add(match.Groups[0], Numerals.OfChinese(match.Groups["number"].Value) is { } value ? [value] : []);
        return [.. found.OrderBy(q => q.Position)];

        void Add(Capture text, IReadOnlyList<decimal> values)
        {
            if (paper.SectionAt(text.Index) is { } section && !IsHeading(section, text)) found.Add(new PaperQuantity(section.Locator, text.Index, text.Value, values));
        }
    }

    // The number of a section is printed before its title, perhaps after a bracket, and is the end of its locator.
    private static bool IsHeading(PaperSection section, Capture text) =>
        text.Index - section.Start is 0 or 1 && section.Locator.TrimEnd(')').EndsWith(text.Value, StringComparison.Ordinal);

    private static decimal[] ValuesOf(Match match)
    {
        if (!decimal.TryParse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return [];
        return [value, .. match.Groups["unit"].Value switch
        {
            "千" => [value * 1000],
            "万" => [value * 10_000],
            "千万" => [value * 10_000_000],
            "亿" => [value * 100_000_000],
            "万亿" => [value * 1_000_000_000_000],
            _ => Array.Empty<decimal>(),
        }];
    }

    [GeneratedRegex(@"(?<number>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)*)(?:多|余)?(?<unit>万亿|千万|亿|万|千)?")]
    private static partial Regex Digits();

    [GeneratedRegex("(?<number>[一二两三四五六七八九十百千]+)(?:余|多)?[个所家种项名位次座条类点年月届期批级倍成代门章线省国市校院园地]")]
    private static partial Regex Chinese();
}
