using System.Globalization;
using System.Text.RegularExpressions;

namespace GbaGraph.Research.Seed.Coverage;

/// <summary>Numbers in texts: digits, Chinese numerals, and the English words from one to twelve.</summary>
internal static partial class Numerals
{
    private const string Digits = "零一二三四五六七八九";
    private static readonly string[] Words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    private static readonly Dictionary<string, int> Ordinals = new()
    {
        ["first"] = 1,
        ["second"] = 2,
        ["third"] = 3,
        ["fourth"] = 4,
        ["fifth"] = 5,
        ["half"] = 50,
        ["both"] = 2,
        ["pair"] = 2,
        ["double"] = 2,
        ["doubled"] = 2,
    };

    /// <summary>Every number that a text of ours or a name holds.</summary>
    public static IEnumerable<decimal> In(string text)
    {
        foreach (Match match in Number().Matches(text))
        {
            if (decimal.TryParse(match.Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) yield return value;
        }

        foreach (Match match in Chinese().Matches(text))
        {
            if (OfChinese(match.Value) is { } value) yield return value;
        }

        foreach (Match match in Latin().Matches(text))
        {
            var word = match.Value.ToLowerInvariant();
            if (Array.IndexOf(Words, word) is >= 0 and var at) yield return at + 1;
            else if (Ordinals.TryGetValue(word, out var ordinal)) yield return ordinal;
        }
    }

    /// <summary>The value of Chinese numerals such as 十二, 两千 or 六; null where they are none, as in 八九十.</summary>
    public static decimal? OfChinese(string text)
    {
        decimal total = 0, section = 0, digit = -1;
        foreach (var c in text)
        {
            var d = c is '两' ? 2 : c is '〇' ? 0 : Digits.IndexOf(c);
            if (d >= 0)
            {
                if (digit > 0) return null;
                digit = d;
                continue;
            }

            var unit = c switch { '十' => 10m, '百' => 100m, '千' => 1000m, '万' => 10_000m, '亿' => 100_000_000m, _ => 0m };
            if (unit == 0) return null;
            if (unit < 10_000) section += (digit < 0 ? 1 : digit) * unit;
            else
            {
                section += Math.Max(0, digit);
                total = unit > 10_000 ? (total + section) * unit : total + (section * unit);
                section = 0;
            }

            digit = -1;
        }

        return total + section + Math.Max(0, digit);
    }

    [GeneratedRegex(@"\d[\d,]*(?:\.\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex("[零〇一二两三四五六七八九十百千万亿]+")]
    private static partial Regex Chinese();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Latin();
}
