using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Paging;
using GbaGraph.Storage;

namespace GbaGraph.Api.Observations;

/// <summary>Observations of a request by id, in one call of the store.</summary>
public sealed class ObservationById(IKnowledgeStore store, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, ObservationNode>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<string, ObservationNode>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var found = await store.FindObservationsAsync(new ObservationFilter { Id = new TextFilter { In = keys } }, [], new PageRequest(), cancellationToken);
        return found.Rows.ToDictionary(r => r.Value.Id, r => new ObservationNode(r.Value));
    }
}
