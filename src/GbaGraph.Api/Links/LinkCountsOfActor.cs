using GbaGraph.Domain.Paging;
using GbaGraph.Storage;

namespace GbaGraph.Api.Links;

/// <summary>Numbers of links of many actors, in one call of the store.</summary>
public sealed class LinkCountsOfActor(IKnowledgeStore store, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, IReadOnlyList<LinkCount>>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<string, IReadOnlyList<LinkCount>>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var pages = await store.GetLinksOfAsync(keys, null, [], null, new PageRequest(), cancellationToken);
        return pages.ToDictionary(p => p.Key, p => (IReadOnlyList<LinkCount>)[.. p.Value.Rows
            .Select(row => new LinkNode(row.Value))
            .CountBy(link => (link.Kind, new ActorLink(p.Key, link).Direction, new ActorLink(p.Key, link).Label))
            .OrderBy(c => c.Key.Kind).ThenBy(c => c.Key.Direction)
            .Select(c => new LinkCount(c.Key.Kind, c.Key.Direction, c.Key.Label, c.Value))]);
    }
}
