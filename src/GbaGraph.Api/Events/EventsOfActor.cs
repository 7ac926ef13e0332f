using GbaGraph.Storage;

namespace GbaGraph.Api.Events;

/// <summary>Events of many actors, in one call of the store.</summary>
public sealed class EventsOfActor(IKnowledgeStore store, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, IReadOnlyList<EventNode>>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<string, IReadOnlyList<EventNode>>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var found = await store.GetEventsOfAsync(keys, cancellationToken);
        return found.ToDictionary(p => p.Key, p => (IReadOnlyList<EventNode>)[.. p.Value.Select(e => new EventNode(e))]);
    }
}
