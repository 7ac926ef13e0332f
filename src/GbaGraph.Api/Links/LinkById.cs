using GbaGraph.Storage;

namespace GbaGraph.Api.Links;

/// <summary>Links of a request by id.</summary>
public sealed class LinkById(IKnowledgeStore store, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, LinkNode>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<string, LinkNode>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
        (await store.GetLinksAsync(keys, cancellationToken)).ToDictionary(p => p.Key, p => new LinkNode(p.Value));
}
