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
    public static Page<RankedCandidate<T>> Cut<T>(SearchQuery query, IEnumerable<SearchCandidate<T>> candidates, PageBounds bounds, bool includeTotalCount)
    {
        var ranked = candidates
            .Select(c => SearchRanking.Score(query, c.Names) is { } match ? new RankedCandidate<T>(c, match) : null)
            .OfType<RankedCandidate<T>>()
            .OrderByDescending(r => r.PerMille).ThenByDescending(r => r.Candidate.Degree).ThenBy(r => r.Candidate.Slug, StringComparer.Ordinal).ToList();
        var upToAfter = bounds.After is { } after ? ranked.Count(r => Compare(r, after) <= 0) : 0;
        var fromBefore = bounds.Before is { } before ? ranked.Count(r => Compare(r, before) >= 0) : 0;
        var (start, end) = bounds.Window(ranked.Count, upToAfter, fromBefore);
        var rows = ranked.Skip((int)start).Take((int)(end - start))
            .Select(r => new PageRow<RankedCandidate<T>>(r, Cursor.Write(Order, [r.PerMille, r.Candidate.Degree, r.Candidate.Slug])));
        return new([.. rows], end < ranked.Count, start > 0, includeTotalCount ? ranked.Count : null);
    }

    /// <summary>One page of two, each cut by the same cursors and by no less than the page's number of rows.</summary>
    public static Page<T> Merge<T>(Page<T> one, Page<T> other, PageRequest page)
    {
        var rows = one.Rows.Concat(other.Rows)
            .Select(row => (Row: row, Keys: Cursor.Read(Order, row.Cursor)!))
            .OrderBy(row => row.Keys, Comparer<IReadOnlyList<object?>>.Create(Compare)).Select(row => row.Row).ToList();
        var end = Math.Min(rows.Count, page.First ?? rows.Count);
        var start = Math.Max(0, end - (page.Last ?? end));
        return new(
            rows[start..end], end < rows.Count || one.HasNext || other.HasNext, start > 0 || one.HasPrevious || other.HasPrevious, one.TotalCount + other.TotalCount);
    }

    private static int Compare<T>(RankedCandidate<T> row, IReadOnlyList<object?> cursor) => Compare([row.PerMille, row.Candidate.Degree, row.Candidate.Slug], cursor);

    private static int Compare(IReadOnlyList<object?> one, IReadOnlyList<object?> other)
    {
        var byScore = ((long)other[0]!).CompareTo((long)one[0]!);
        if (byScore != 0) return byScore;
        var byDegree = ((long)other[1]!).CompareTo((long)one[1]!);
        return byDegree != 0 ? byDegree : string.CompareOrdinal((string)one[2]!, (string)other[2]!);
    }
}
