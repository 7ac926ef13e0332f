using GbaGraph.Domain.Links;
using GbaGraph.Domain.Paging;
using GbaGraph.Storage;

namespace GbaGraph.Api.Links;

/// <summary>Pages of links of many actors, in one call of the store for each way of asking.</summary>
public sealed class LinksOfActor(IKnowledgeStore store, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<LinksOfActorKey, Page<Link>>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<LinksOfActorKey, Page<Link>>> LoadBatchAsync(IReadOnlyList<LinksOfActorKey> keys, CancellationToken cancellationToken)
    {
        var pages = new Dictionary<LinksOfActorKey, Page<Link>>();
        foreach (var alike in keys.GroupBy(k => k.Query))
        {
            var (query, actors) = (alike.Key, alike.Select(k => k.Actor).ToList());
            var found = await store.GetLinksOfAsync(actors, query.Filter, query.Order, query.AsOf, query.Page, cancellationToken);
            foreach (var key in alike) pages[key] = found.GetValueOrDefault(key.Actor, Page<Link>.Empty);
        }

        return pages;
    }
}
