using GbaGraph.Storage;

namespace GbaGraph.Api.Observations;

/// <summary>Observations of many actors, in one call of the store.</summary>
public sealed class ObservationsOfActor(IKnowledgeStore store, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, IReadOnlyList<ObservationNode>>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<string, IReadOnlyList<ObservationNode>>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var found = await store.GetObservationsOfAsync(keys, cancellationToken);
        return found.ToDictionary(p => p.Key, p => (IReadOnlyList<ObservationNode>)[.. p.Value.Select(o => new ObservationNode(o))]);
    }
}
