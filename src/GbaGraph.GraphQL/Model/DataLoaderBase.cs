using GbaGraph.GraphQL.Execution;

namespace GbaGraph.GraphQL;

/// <summary>The cache and the batching that all data loaders share. One instance serves one request.</summary>
public abstract class DataLoaderBase<TKey, TValue>(IBatchScheduler batchScheduler, DataLoaderOptions options) : IDataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock gate = new();
    private readonly LoadCache<TKey, TValue> cache = new();
    private LoadEntry<TKey, TValue>? first;
    private LoadEntry<TKey, TValue>? last;

    /// <inheritdoc/>
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        var hash = key.GetHashCode();
        if (cache.Find(key, hash) is { } known) return known.Value;
        bool opensBatch;
        LoadEntry<TKey, TValue> asked;
        lock (gate)
        {
            if (cache.Find(key, hash) is { } meanwhile) return meanwhile.Value;
            asked = cache.Add(key, hash, null);
            opensBatch = first is null;
            if (opensBatch) first = asked;
            else last!.Next = asked;
            last = asked;
        }

        if (opensBatch) batchScheduler.Schedule(() => DispatchAsync(cancellationToken));
        return asked.Task;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return await Task.WhenAll(keys.Select(key => LoadAsync(key, cancellationToken)));
    }

    /// <inheritdoc/>
    public void SetCacheEntry(TKey key, Task<TValue?> value)
    {
        ArgumentNullException.ThrowIfNull(key);
        var hash = key.GetHashCode();
        lock (gate)
        {
            if (cache.Find(key, hash) is null) cache.Add(key, hash, value);
        }
    }

    /// <inheritdoc/>
    public void RemoveCacheEntry(TKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (gate) cache.Remove(key, key.GetHashCode());
    }

    /// <summary>Loads one batch; a key that the result doesn't hold has the default value.</summary>
    private protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchCoreAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private async ValueTask DispatchAsync(CancellationToken cancellationToken)
    {
        LoadEntry<TKey, TValue>? next;
        lock (gate)
        {
            next = first;
            first = last = null;
        }

        while (next is not null)
        {
            var batch = next;
            var keys = Take(ref next);
            await LoadAsync(batch, keys, cancellationToken);
        }
    }

    /// <summary>The keys of one batch; what remains begins a further one.</summary>
    private TKey[] Take(ref LoadEntry<TKey, TValue>? next)
    {
        var most = options.MaxBatchSize > 0 ? options.MaxBatchSize : int.MaxValue;
        var count = 0;
        for (var promise = next; promise is not null && count < most; promise = promise.Next) count++;
        var keys = new TKey[count];
        for (var i = 0; i < count; i++, next = next.Next) keys[i] = next!.Key;
        return keys;
    }

    private async ValueTask LoadAsync(LoadEntry<TKey, TValue> batch, TKey[] keys, CancellationToken cancellationToken)
    {
        var promise = batch;
        try
        {
            var values = await LoadBatchCoreAsync(keys, cancellationToken);
            foreach (var key in keys)
            {
                promise!.TrySetResult(values.TryGetValue(key, out var value) ? value : default);
                promise = promise.Next;
            }
        }
        catch (Exception exception)
        {
            promise = batch;
            foreach (var _ in keys)
            {
                promise!.TrySetException(exception);
                promise = promise.Next;
            }
        }
    }
}
