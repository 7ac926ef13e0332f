namespace GbaGraph.GraphQL.Tests.Execution.Batching;

/// <summary>Keeps the keys of each batch.</summary>
public sealed class CountedLoader(IBatchScheduler scheduler, DataLoaderOptions options, BatchLog log) : BatchDataLoader<int, int>(scheduler, options)
{
    protected override Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        log.Batches.Add([.. keys.Order()]);
        return Task.FromResult<IReadOnlyDictionary<int, int>>(keys.ToDictionary(k => k, k => k * 10));
    }
}
