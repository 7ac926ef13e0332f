using GbaGraph.Api.Paging;
using GbaGraph.Domain.Actors;
using GbaGraph.Storage.Search;

namespace GbaGraph.Api.Search;

[ExtendObjectType(OperationTypeNames.Query)]
public sealed class SearchQueries
{
    /// <summary>
    /// What has a name or title like this in any script: Chinese in either form, English, abbreviations, pinyin or its initials; best first.
    /// Actors, sources, metrics, frameworks and their elements; with kinds only actors of these.
    /// </summary>
    [UsePaging(ConnectionName = "Search", IncludeTotalCount = true)]
    public async Task<Connection<SearchHit>> GetSearchAsync(PagingArguments paging, string text, List<ActorKind>? kinds, RecordSearch search, CancellationToken cancellationToken) =>
        (await search.FindAsync(text, kinds, paging.ToRequest(), cancellationToken)).ToConnection(hit => new SearchHit(hit));
}
