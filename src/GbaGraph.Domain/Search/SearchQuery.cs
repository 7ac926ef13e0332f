namespace GbaGraph.Domain.Search;

/// <summary>What someone looks for, and the tokens by which a store finds who may be meant.</summary>
/// <remarks>
/// A store takes the actors that have at least one of <see cref="Tokens"/> in one of their names, the most distinct tokens first, then by slug, at most
/// <see cref="MaxCandidates"/> of them; it drops those that <see cref="SearchRanking"/> doesn't match and sorts the rest by score (highest first),
/// degree (highest first) and slug. Every actor that the ranking matches has a token of the query, and a better match has more of them as a rule:
/// the whole name is a token of its own, so an exact name is among the first.
/// </remarks>
public sealed class SearchQuery
{
    /// <summary>How many candidates a store scores.</summary>
    public const int MaxCandidates = 5000;

    /// <summary>How many characters of a text are looked at; the rest is ignored.</summary>
    public const int MaxLength = 120;

    /// <summary>How many tokens a query has at most.</summary>
    public const int MaxTokens = 200;

    private SearchQuery(FoldedText folded)
    {
        Folded = folded;
        var terms = folded.Terms.Where(t => !FoldedText.IsFiller(t)).Distinct().ToArray();
        Terms = terms.Length > 0 ? terms : folded.Terms;
        Bigrams = [.. HanPairs(folded).Distinct()];
        Tokens = [.. TokensOf(folded).Distinct().Take(MaxTokens)];
    }

    /// <summary>Distinct tokens to look up; empty where the text has no letters or digits. At most <see cref="MaxTokens"/>.</summary>
    public IReadOnlyList<string> Tokens { get; }

    /// <summary>Gets the whole text, folded.</summary>
    internal FoldedText Folded { get; }

    /// <summary>Gets the words that must be found.</summary>
    internal string[] Terms { get; }

    /// <summary>Gets each pair of neighbouring Han characters.</summary>
    internal string[] Bigrams { get; }

    /// <summary>Reads a query. Every text is one: there is no syntax.</summary>
    public static SearchQuery Parse(string text) => new(new FoldedText(text, MaxLength));

    private static IEnumerable<string> HanPairs(FoldedText text) =>
        text.Units.Zip(text.Units.Skip(1)).Where(p => FoldedText.IsHan(p.First) && FoldedText.IsHan(p.Second)).Select(p => p.First + p.Second);

    private IEnumerable<string> TokensOf(FoldedText text)
    {
        if (text.Units.Length == 0) return [];
        var words = Terms.SelectMany(t => new FoldedText(t, MaxLength).Units).Where(u => !FoldedText.IsHan(u)).ToArray();
        return [SearchTerms.Whole(text),
            "^:" + text.Squeezed[..Math.Min(2, text.Squeezed.Length)],
            .. Bigrams.Select(b => "h:" + b),
            .. text.Units.Where(FoldedText.IsHan).Select(u => "h:" + u),
            .. words.Select(w => "w:" + w[..Math.Min(w.Length, SearchTerms.MaxPrefix)]),
            .. words.Append(text.HasHan ? "" : text.Squeezed).SelectMany(PinyinTokens)];
    }

    private static IEnumerable<string> PinyinTokens(string word)
    {
        var lattice = new PinyinLattice(word);
        foreach (var (from, to) in lattice.Syllables())
        {
            yield return "s:" + word[from..to];
            foreach (var end in lattice.Ends(to)) yield return "p:" + word[from..end];
        }

        if (word.Length is > 0 and <= FoldingTables.MaxSyllableLength) yield return "s:" + word;
        for (var i = 1; i < word.Length; i++)
        {
            if (IsInitial(word[i - 1]) && IsInitial(word[i])) yield return "i:" + word[(i - 1)..(i + 1)];
        }
    }

    private static bool IsInitial(char c) => char.IsAsciiLetterLower(c) && c is not ('i' or 'u' or 'v');
}
