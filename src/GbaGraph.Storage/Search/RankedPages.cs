using GbaGraph.Domain.Paging;
using GbaGraph.Domain.Search;
using GbaGraph.Domain.Sources;
using GbaGraph.Storage.Paging;

namespace GbaGraph.Storage.Search;

/// <summary>Pages of the candidates of a search: the domain ranks them, and the page is cut from the ranked list.</summary>
internal static class RankedPages
{
    /// <summary>Ranking looks at the text and type of a name only, so that the evidence of candidates needn't be read.</summary>
    public static readonly IReadOnlyList<Evidence> EvidenceNotRead = [new("-", "-")];

    private static readonly KeysetOrder Order = new("search", [new("score", IsDescending: true, IsNumber: true), new("degree", IsDescending: true, IsNumber: true), new("slug")]);

    /// <summary>Reads a request, so that a bad cursor is told before anything is asked of the store.</summary>
    /// <exception cref="Domain.Errors.GbaGraphException">BAD_CURSOR, or BAD_REQUEST for a negative number of rows.</exception>
    public static PageBounds Bounds(PageRequest page) => PageBounds.Of(page, Order);

    /// <summary>The page of those candidates that fit.</summary>
    public static Page<RankedActor<T>> Cut<T>(SearchQuery query, IEnumerable<SearchCandidate<T>> candidates, PageBounds bounds, bool includeTotalCount)
    {
        var ranked = candidates
            .Select(c => SearchRanking.Score(query, c.Names) is { } match ? new RankedActor<T>(c, match) : null)
            .OfType<RankedActor<T>>()
            .OrderByDescending(r => r.PerMille).ThenByDescending(r => r.Candidate.Degree).ThenBy(r => r.Candidate.Slug, StringComparer.Ordinal).ToList();
        var upToAfter = bounds.After is { } after ? ranked.Count(r => Compare(r, after) <= 0) : 0;
        var fromBefore = bounds.Before is { } before ? ranked.Count(r => Compare(r, before) >= 0) : 0;
        var (start, end) = bounds.Window(ranked.Count, upToAfter, fromBefore);
        var rows = ranked.Skip((int)start).Take((int)(end - start))
            .Select(r => new PageRow<RankedActor<T>>(r, Cursor.Write(Order, [r.PerMille, r.Candidate.Degree, r.Candidate.Slug])));
        return new([.. rows], end < ranked.Count, start > 0, includeTotalCount ? ranked.Count : null);
    }

    private static int Compare<T>(RankedActor<T> row, IReadOnlyList<object?> cursor)
    {
        var byScore = ((long)cursor[0]!).CompareTo(row.PerMille);
        if (byScore != 0) return byScore;
        var byDegree = ((long)cursor[1]!).CompareTo(row.Candidate.Degree);
        return byDegree != 0 ? byDegree : string.CompareOrdinal(row.Candidate.Slug, (string)cursor[2]!);
    }
}
