namespace GbaGraph.GraphQL.Tests.Execution.Batching;

/// <summary>Its batch needs a batch of another loader.</summary>
public sealed class NestedLoader(IBatchScheduler scheduler, DataLoaderOptions options, CountedLoader counted) : BatchDataLoader<int, int>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await Task.Yield();
        var values = await counted.LoadAsync(keys, cancellationToken);
        return keys.Zip(values).ToDictionary(p => p.First, p => p.Second);
    }
}
