using GbaGraph.Api.Actors;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Paging;
using GbaGraph.Storage;

namespace GbaGraph.Api.Links;

/// <summary>Pages of links of many actors, in one call of the store for each way of asking; where the actors at the other ends will be asked for, they come with it.</summary>
public sealed class LinksOfActor(IKnowledgeStore store, ActorBySlug others, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<LinksOfActorKey, Page<Link>>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<LinksOfActorKey, Page<Link>>> LoadBatchAsync(IReadOnlyList<LinksOfActorKey> keys, CancellationToken cancellationToken)
    {
        var pages = new Dictionary<LinksOfActorKey, Page<Link>>();
        foreach (var alike in keys.GroupBy(k => k.Query))
        {
            var found = await LinksAsync(alike.Key, [.. alike.Select(k => k.Actor)], cancellationToken);
            foreach (var key in alike) pages[key] = found.GetValueOrDefault(key.Actor, Page<Link>.Empty);
        }

        return pages;
    }

    private async Task<IReadOnlyDictionary<string, Page<Link>>> LinksAsync(LinksQuery query, List<string> actors, CancellationToken cancellationToken)
    {
        if (!query.WithOthers) return await store.GetLinksOfAsync(actors, query.Filter, query.Order, query.AsOf, query.Page, cancellationToken);
        var found = await store.GetLinksAndOthersOfAsync(actors, query.Filter, query.Order, query.AsOf, query.Page, cancellationToken);
        foreach (var (slug, actor) in found.Others) others.SetCacheEntry(slug, Task.FromResult<ActorNode?>(ActorNode.Of(actor)));
        return found.Links;
    }
}
