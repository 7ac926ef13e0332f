namespace GbaGraph.GraphQL;

/// <summary>Loads one value at a time, at once and without batches, but each key once a request.</summary>
public abstract class CacheDataLoader<TKey, TValue>(DataLoaderOptions options) : DataLoaderBase<TKey, TValue>(ImmediateDispatch.Instance, options)
    where TKey : notnull
{
    /// <summary>Loads the value of one key.</summary>
    protected abstract Task<TValue> LoadSingleAsync(TKey key, CancellationToken cancellationToken);

    private protected sealed override async Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchCoreAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
    {
        var values = new Dictionary<TKey, TValue>();
        foreach (var key in keys) values[key] = await LoadSingleAsync(key, cancellationToken);
        return values;
    }
}
