using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Paging;
using GbaGraph.Storage;

namespace GbaGraph.Api.Events;

/// <summary>Events of a request by id, in one call of the store.</summary>
public sealed class EventById(IKnowledgeStore store, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, EventNode>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<string, EventNode>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var found = await store.FindEventsAsync(new EventFilter { Id = new TextFilter { In = keys } }, [], new PageRequest(), cancellationToken);
        return found.Rows.ToDictionary(r => r.Value.Id, r => new EventNode(r.Value));
    }
}
