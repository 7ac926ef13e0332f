using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Paging;
using GbaGraph.Domain.Search;

namespace GbaGraph.Storage.Search;

/// <summary>
/// Finds whatever of the record has a name or a title: actors by the store's index, sources, metrics, frameworks and their elements by one in memory,
/// which is made again when the content has changed. Safe to use from many threads at once.
/// </summary>
/// <param name="store">The store.</param>
public sealed class RecordSearch(IKnowledgeStore store)
{
    private volatile Titles? _titles;

    /// <summary>What a text in any script finds, best first; among equal scores actors by their number of links, then all others.</summary>
    /// <param name="text">What to look for: a name, a title, an abbreviation, pinyin, or parts of them. Any text is safe; one without letters or digits finds nothing.</param>
    /// <param name="kinds">Only actors of these kinds, and nothing else; null or empty for everything.</param>
    /// <param name="page">Which page.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="Domain.Errors.GbaGraphException">BAD_CURSOR, or BAD_REQUEST for a negative number of rows.</exception>
    public async Task<Page<RecordHit>> FindAsync(string text, IReadOnlyCollection<ActorKind>? kinds, PageRequest page, CancellationToken cancellationToken)
    {
        var bounds = RankedPages.Bounds(page);
        var each = page with { Last = page.First is null ? page.Last : null };
        var actors = Hits(await store.SearchAsync(text, kinds, each, cancellationToken).ConfigureAwait(false));
        if (kinds is { Count: > 0 }) return RankedPages.Merge(actors, Page<RecordHit>.Empty, page);
        var query = SearchQuery.Parse(text);
        var titles = await TitlesAsync(cancellationToken).ConfigureAwait(false);
        var others = Hits(RankedPages.Cut(query, titles.Index.Candidates(query), bounds with { Last = each.Last }, page.IncludeTotalCount));
        return RankedPages.Merge(actors, others, page);
    }

    private async Task<Titles> TitlesAsync(CancellationToken cancellationToken)
    {
        var hash = (await store.GetMetaAsync(cancellationToken).ConfigureAwait(false)).ContentHash;
        if (_titles is { } kept && kept.ContentHash == hash) return kept;
        var sources = await store.GetSourcesAsync(cancellationToken).ConfigureAwait(false);
        var metrics = await store.GetMetricsAsync(cancellationToken).ConfigureAwait(false);
        return _titles = new(hash, new(sources, metrics, await store.GetFrameworksAsync(cancellationToken).ConfigureAwait(false)));
    }

    private static Page<RecordHit> Hits(Page<ActorHit> found) => new(
        [.. found.Rows.Select(r => new PageRow<RecordHit>(new(r.Value.Score, r.Value.Matched) { Actor = r.Value.Actor }, r.Cursor))], found.HasNext, found.HasPrevious, found.TotalCount);

    private static Page<RecordHit> Hits(Page<RankedCandidate<RecordHit>> found) => new(
        [.. found.Rows.Select(r => new PageRow<RecordHit>(r.Value.Candidate.Value with { Score = r.Value.Match.Score, Matched = r.Value.Match.Matched }, r.Cursor))],
        found.HasNext, found.HasPrevious, found.TotalCount);

    private sealed record Titles(string ContentHash, TitleIndex Index);
}
