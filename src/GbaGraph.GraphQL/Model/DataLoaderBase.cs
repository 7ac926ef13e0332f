using System.Runtime.InteropServices;

namespace GbaGraph.GraphQL;

/// <summary>The cache and the batching that all data loaders share. One instance serves one request.</summary>
public abstract class DataLoaderBase<TKey, TValue>(IBatchScheduler batchScheduler, DataLoaderOptions options) : IDataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock gate = new();
    private readonly Dictionary<TKey, Task<TValue?>> cache = [];
    private Promise? first;
    private Promise? last;

    /// <inheritdoc/>
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        bool opensBatch;
        Promise promise;
        lock (gate)
        {
            ref var cached = ref CollectionsMarshal.GetValueRefOrAddDefault(cache, key, out var isKnown);
            if (isKnown) return cached!;
            promise = new Promise(key);
            cached = promise.Task;
            opensBatch = first is null;
            if (opensBatch) first = promise;
            else last!.Next = promise;
            last = promise;
        }

        if (opensBatch) batchScheduler.Schedule(() => DispatchAsync(cancellationToken));
        return promise.Task;
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
        lock (gate) cache.TryAdd(key, value);
    }

    /// <inheritdoc/>
    public void RemoveCacheEntry(TKey key)
    {
        lock (gate) cache.Remove(key);
    }

    /// <summary>Loads one batch; a key that the result doesn't hold has the default value.</summary>
    private protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchCoreAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private async ValueTask DispatchAsync(CancellationToken cancellationToken)
    {
        Promise? next;
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
    private TKey[] Take(ref Promise? next)
    {
        var most = options.MaxBatchSize > 0 ? options.MaxBatchSize : int.MaxValue;
        var count = 0;
        for (var promise = next; promise is not null && count < most; promise = promise.Next) count++;
        var keys = new TKey[count];
        for (var i = 0; i < count; i++, next = next.Next) keys[i] = next!.Key;
        return keys;
    }

    private async ValueTask LoadAsync(Promise batch, TKey[] keys, CancellationToken cancellationToken)
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

    /// <summary>A value that was asked for, and the one asked for after it.</summary>
    private sealed class Promise(TKey key) : TaskCompletionSource<TValue?>
    {
        public TKey Key => key;

        public Promise? Next { get; set; }
    }
}
