namespace GbaGraph.GraphQL;

/// <summary>The cache and the batching that all data loaders share. One instance serves one request.</summary>
public abstract class DataLoaderBase<TKey, TValue>(IBatchScheduler batchScheduler, DataLoaderOptions options) : IDataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock gate = new();
    private readonly Dictionary<TKey, Task<TValue?>> cache = [];
    private List<(TKey Key, TaskCompletionSource<TValue?> Promise)> waiting = [];

    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        bool opensBatch;
        TaskCompletionSource<TValue?> promise;
        lock (gate)
        {
            if (cache.TryGetValue(key, out var cached)) return cached;
            promise = new TaskCompletionSource<TValue?>();
            cache[key] = promise.Task;
            waiting.Add((key, promise));
            opensBatch = waiting.Count == 1;
        }

        if (opensBatch) batchScheduler.Schedule(() => DispatchAsync(cancellationToken));
        return promise.Task;
    }

    public async Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return await Task.WhenAll(keys.Select(key => LoadAsync(key, cancellationToken)));
    }

    public void SetCacheEntry(TKey key, Task<TValue?> value)
    {
        lock (gate) cache.TryAdd(key, value);
    }

    public void RemoveCacheEntry(TKey key)
    {
        lock (gate) cache.Remove(key);
    }

    /// <summary>Loads one batch; a key that the result doesn't hold has the default value.</summary>
    private protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchCoreAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private async ValueTask DispatchAsync(CancellationToken cancellationToken)
    {
        List<(TKey Key, TaskCompletionSource<TValue?> Promise)> batch;
        lock (gate)
        {
            batch = waiting;
            waiting = [];
        }

        var size = options.MaxBatchSize > 0 ? options.MaxBatchSize : batch.Count;
        foreach (var chunk in batch.Chunk(Math.Max(1, size))) await LoadChunkAsync(chunk, cancellationToken);
    }

    private async Task LoadChunkAsync((TKey Key, TaskCompletionSource<TValue?> Promise)[] chunk, CancellationToken cancellationToken)
    {
        try
        {
            var values = await LoadBatchCoreAsync(Array.ConvertAll(chunk, c => c.Key), cancellationToken);
            foreach (var (key, promise) in chunk) promise.TrySetResult(values.TryGetValue(key, out var value) ? value : default);
        }
        catch (Exception exception)
        {
            foreach (var (_, promise) in chunk) promise.TrySetException(exception);
        }
    }
}
