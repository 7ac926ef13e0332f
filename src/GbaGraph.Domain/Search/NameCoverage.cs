namespace GbaGraph.Domain.Search;

/// <summary>Which parts of a query a name holds.</summary>
internal static class NameCoverage
{
    /// <summary>Whether a name holds a term: Han text anywhere, other text where a word starts, pinyin of two letters or more where a character starts.</summary>
    public static bool Holds(FoldedText name, string term)
    {
        var hasHan = term.Any(FoldingTables.IsHan);
        if (FoldingTables.IsHan(term[0]) && name.Squeezed.Contains(term, StringComparison.Ordinal)) return true;
        for (var i = 0; i < name.Units.Length; i++)
        {
            if (name.Units[i].StartsWith(term, StringComparison.Ordinal)) return true;
            if (term.Length > 1 && (hasHan || FoldedText.IsHan(name.Units[i])) && ReadingMatcher.Fit(term, name.Units.AsSpan(i), initials: false) != ReadingFit.None) return true;
        }

        return false;
    }

    /// <summary>How much of the name the query accounts for, in thousandths: characters of Han, words of the rest.</summary>
    public static int Permille(SearchQuery query, FoldedText name)
    {
        var size = name.Units.Count(u => !FoldedText.IsFiller(u));
        var asked = query.Terms.Sum(t => new FoldedText(t, SearchQuery.MaxLength).Units.Length);
        return size == 0 ? 0 : Math.Min(1000, 1000 * asked / size);
    }

    /// <summary>The share of the query's Han pairs and other words that the name holds, in thousandths; 0 where the query has one or none.</summary>
    public static int SharePermille(SearchQuery query, FoldedText name)
    {
        var words = query.Terms.Where(t => !FoldingTables.IsHan(t[0])).ToArray();
        var asked = query.Bigrams.Length + words.Length;
        if (asked < 2) return 0;
        var held = query.Bigrams.Count(b => name.Squeezed.Contains(b, StringComparison.Ordinal)) + words.Count(w => Holds(name, w));
        return 1000 * held / asked;
    }
}
