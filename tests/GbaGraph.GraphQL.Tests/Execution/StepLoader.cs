namespace GbaGraph.GraphQL.Tests.Execution;

public sealed class StepLoader(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, int>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<int, int>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        if (keys.Count % 2 == 0) await Task.Delay(1, cancellationToken);
        return keys.ToDictionary(k => k);
    }
}
