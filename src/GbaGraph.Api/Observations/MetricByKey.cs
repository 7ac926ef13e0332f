using GbaGraph.Storage;

namespace GbaGraph.Api.Observations;

/// <summary>Metrics of a request, in one call of the store.</summary>
public sealed class MetricByKey(IKnowledgeStore store, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, MetricNode>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<string, MetricNode>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var metrics = await store.GetMetricsAsync(cancellationToken);
        return metrics.Where(m => keys.Contains(m.Key)).ToDictionary(m => m.Key, m => new MetricNode(m));
    }
}
