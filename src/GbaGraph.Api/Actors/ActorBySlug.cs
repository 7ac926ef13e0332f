using GbaGraph.Storage;

namespace GbaGraph.Api.Actors;

/// <summary>Actors of a request, in one call of the store a level of the query.</summary>
public sealed class ActorBySlug(IKnowledgeStore store, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, ActorNode>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<string, ActorNode>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
        (await store.GetActorsAsync(keys, cancellationToken)).ToDictionary(p => p.Key, p => ActorNode.Of(p.Value));
}
