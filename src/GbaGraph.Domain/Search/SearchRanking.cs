using GbaGraph.Domain.Actors;

namespace GbaGraph.Domain.Search;

/// <summary>Ranks what a search found, the same for every store.</summary>
/// <remarks>
/// The score of a name is the top of its class less a little for the type of the name. The tops: 1.0 the whole name; 0.9 the whole of an abbreviation; 0.8 the pinyin
/// of the whole name; 0.7 its initials; 0.6 the start of the name; 0.5 the start of its pinyin; 0.4 all terms, in any order; 0.2 at least half of the
/// pairs of Han characters and of the words. In the class of all terms a name that holds little else gains up to 0.03, in that of pairs one that has more of them up to 0.1.
/// A preferred name loses nothing, a former one 0.02, any other 0.01. An actor has the score of its best name.
/// </remarks>
public static class SearchRanking
{
    /// <summary>How well an actor with these names fits; null where none of them fits. Among equals the first name counts.</summary>
    public static SearchMatch? Score(SearchQuery query, IReadOnlyList<ActorName> names)
    {
        if (query.Tokens.Count == 0) return null;
        SearchMatch? best = null;
        foreach (var name in names)
        {
            if (ScoreName(query, name) is { } score && (best is null || score > best.Value.Score)) best = new SearchMatch(score, name.Text);
        }

        return best;
    }

    private static double? ScoreName(SearchQuery query, ActorName name)
    {
        var text = new FoldedText(name.Text, SearchTerms.MaxNameLength);
        if (text.Units.Length == 0) return null;
        var (match, extra) = Classify(query, text, name.Type);
        if (match == MatchClass.None) return null;
        var loss = name.Type switch { NameType.Preferred => 0, NameType.Former => 2, _ => 1 };
        return (((int)match * 100) + extra - (match == MatchClass.Abbreviation ? 0 : loss * 10)) / 1000.0;
    }

    private static (MatchClass Match, int Extra) Classify(SearchQuery query, FoldedText name, NameType type)
    {
        var text = query.Folded.Squeezed;
        if (name.Squeezed == text) return (type == NameType.Abbreviation ? MatchClass.Abbreviation : MatchClass.Exact, 0);
        var reading = OfReading(text, name);
        if (reading is MatchClass.Reading or MatchClass.Initials) return (reading, 0);
        if (name.Squeezed.StartsWith(text, StringComparison.Ordinal)) return (MatchClass.Prefix, 0);
        if (reading != MatchClass.None) return (reading, 0);
        if (query.Terms.All(t => NameCoverage.Holds(name, t))) return (MatchClass.AllTerms, 30 * NameCoverage.Permille(query, name) / 1000);
        var share = NameCoverage.SharePermille(query, name);
        return share >= 500 ? (MatchClass.Bigrams, 100 * share / 1000) : (MatchClass.None, 0);
    }

    private static MatchClass OfReading(string text, FoldedText name)
    {
        if (!name.HasHan || !text.Any(char.IsAsciiLetterLower)) return MatchClass.None;
        var full = ReadingMatcher.Fit(text, name.Units, initials: false);
        if (full == ReadingFit.Whole) return MatchClass.Reading;
        var mixed = text.Length > 1 ? ReadingMatcher.Fit(text, name.Units, initials: true) : ReadingFit.None;
        if (mixed == ReadingFit.Whole) return MatchClass.Initials;
        return full == ReadingFit.Start || mixed == ReadingFit.Start ? MatchClass.ReadingPrefix : MatchClass.None;
    }
}
