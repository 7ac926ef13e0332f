using GbaGraph.Api.Paging;
using GbaGraph.Domain.Actors;
using GbaGraph.Storage;

namespace GbaGraph.Api.Search;

[ExtendObjectType(OperationTypeNames.Query)]
public sealed class SearchQueries
{
    /// <summary>Actors by name in any script: Chinese in either form, English, abbreviations, pinyin or its initials; best first.</summary>
    [UsePaging(ConnectionName = "Search", IncludeTotalCount = true)]
    public async Task<Connection<SearchHit>> GetSearchAsync(PagingArguments paging, string text, List<ActorKind>? kinds, IKnowledgeStore store, CancellationToken cancellationToken) =>
        (await store.SearchAsync(text, kinds, paging.ToRequest(), cancellationToken)).ToConnection(hit => new SearchHit(hit));
}
