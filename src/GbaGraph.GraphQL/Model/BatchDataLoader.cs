namespace GbaGraph.GraphQL;

/// <summary>Loads one value a key.</summary>
public abstract class BatchDataLoader<TKey, TValue>(IBatchScheduler batchScheduler, DataLoaderOptions options) : DataLoaderBase<TKey, TValue>(batchScheduler, options)
    where TKey : notnull
{
    /// <summary>Loads the values of distinct keys; keys without a value are left out of the result.</summary>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private protected sealed override Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchCoreAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken) =>
        LoadBatchAsync(keys, cancellationToken);
}
