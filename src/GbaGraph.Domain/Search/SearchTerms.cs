using GbaGraph.Domain.Actors;

namespace GbaGraph.Domain.Search;

/// <summary>The tokens under which a store indexes a name.</summary>
/// <remarks>
/// A token is a letter for its sort, a colon and a folded text. <c>=</c> the whole name without spaces; <c>h</c> a Han character and each pair of neighbours;
/// <c>w</c> the first one to six letters of each other word; <c>s</c> each reading of each Han character and each start of it; <c>p</c> the readings of each pair of neighbours;
/// <c>i</c> the initials of each pair;
/// <c>^</c> the two letters with which the name can begin, as text, reading or initials. Neighbours are taken with all their readings, names never: the number of tokens grows with the length of a name, not with the product of its readings.
/// </remarks>
public static class SearchTerms
{
    /// <summary>Letters of a word that are indexed; a longer word in a query is looked up by as many.</summary>
    internal const int MaxPrefix = 6;

    /// <summary>Characters of a name that are indexed.</summary>
    internal const int MaxNameLength = 300;

    /// <summary>Characters of a whole name in its token.</summary>
    internal const int MaxWhole = 60;

    /// <summary>The distinct tokens of a name, in ordinal order; empty for a name without letters and digits.</summary>
    public static IReadOnlyList<string> ForIndex(ActorName name)
    {
        var tokens = new SortedSet<string>(StringComparer.Ordinal);
        var text = new FoldedText(name.Text, MaxNameLength);
        if (text.Units.Length == 0) return [];
        tokens.Add(Whole(text));
        tokens.UnionWith(Starts(text).Select(start => "^:" + start));
        for (var i = 0; i < text.Units.Length; i++)
        {
            var unit = text.Units[i];
            if (!FoldedText.IsHan(unit))
            {
                for (var length = 1; length <= Math.Min(unit.Length, MaxPrefix); length++) tokens.Add("w:" + unit[..length]);
                continue;
            }

            AddHan(tokens, unit[0]);
            if (i + 1 < text.Units.Length && FoldedText.IsHan(text.Units[i + 1])) AddPair(tokens, unit[0], text.Units[i + 1][0]);
        }

        return [.. tokens];
    }

    internal static string Whole(FoldedText text) => "=:" + (text.Squeezed.Length > MaxWhole ? text.Squeezed[..MaxWhole] : text.Squeezed);

    private static IEnumerable<string> Starts(FoldedText text)
    {
        var next = text.Units.Length > 1 ? Sounds(text.Units[1]).Select(s => s[0]).Distinct().ToArray() : [];
        foreach (var sound in Sounds(text.Units[0]))
        {
            if (sound.Length > 1) yield return sound[..2];
            if (sound.Length > 1 && !FoldedText.IsHan(text.Units[0])) continue;
            foreach (var letter in next) yield return $"{sound[0]}{letter}";
        }
    }

    private static string[] Sounds(string unit) => FoldedText.IsHan(unit) ? FoldingTables.Readings(unit[0]) : [unit];

    private static void AddHan(SortedSet<string> tokens, char c)
    {
        tokens.Add("h:" + c);
        foreach (var reading in FoldingTables.Readings(c))
        {
            for (var length = 1; length <= reading.Length; length++) tokens.Add("s:" + reading[..length]);
        }
    }

    private static void AddPair(SortedSet<string> tokens, char first, char second)
    {
        tokens.Add($"h:{first}{second}");
        foreach (var a in FoldingTables.Readings(first))
        {
            foreach (var b in FoldingTables.Readings(second))
            {
                tokens.Add($"p:{a}{b}");
                tokens.Add($"i:{a[0]}{b[0]}");
            }
        }
    }
}
