using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Paging;
using GbaGraph.Domain.Search;
using GbaGraph.Storage.Neo4j.Statements;
using GbaGraph.Storage.Search;

namespace GbaGraph.Storage.Neo4j;

public sealed partial class Neo4jKnowledgeStore
{
    /// <inheritdoc/>
    public async Task<Page<ActorHit>> SearchAsync(string text, IReadOnlyCollection<ActorKind>? kinds, PageRequest page, CancellationToken cancellationToken)
    {
        var (query, bounds) = (SearchQuery.Parse(text), RankedPages.Bounds(page));
        var candidates = await SearchStatement.CandidatesAsync(_client, query, kinds, cancellationToken).ConfigureAwait(false);
        var found = RankedPages.Cut(query, candidates, bounds, page.IncludeTotalCount);
        var actors = await GetActorsAsync([.. found.Rows.Select(r => r.Value.Candidate.Slug)], cancellationToken).ConfigureAwait(false);
        var rows = found.Rows.Where(r => actors.ContainsKey(r.Value.Candidate.Slug))
            .Select(r => new PageRow<ActorHit>(new(actors[r.Value.Candidate.Slug], r.Value.Match.Score, r.Value.Match.Matched), r.Cursor));
        return new([.. rows], found.HasNext, found.HasPrevious, found.TotalCount);
    }
}
