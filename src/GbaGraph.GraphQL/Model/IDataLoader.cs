namespace GbaGraph.GraphQL;

/// <summary>Loads values by key, in batches, each key once a request.</summary>
public interface IDataLoader<TKey, TValue>
    where TKey : notnull
{
    /// <summary>The value of the key; the default of <typeparamref name="TValue"/> where there is none.</summary>
    Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default);

    /// <summary>The values in the order of the keys, with the default where there is none.</summary>
    Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default);

    /// <summary>Puts a value into the cache, unless the key is there already.</summary>
    void SetCacheEntry(TKey key, Task<TValue?> value);

    /// <summary>Forgets the key, so that it is loaded anew when it is next asked for; does nothing where it is unknown.</summary>
    void RemoveCacheEntry(TKey key);

    /// <inheritdoc cref="SetCacheEntry"/>
    void Set(TKey key, Task<TValue?> value) => SetCacheEntry(key, value);

    /// <inheritdoc cref="RemoveCacheEntry"/>
    void Remove(TKey key) => RemoveCacheEntry(key);
}
