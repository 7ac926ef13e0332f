namespace GbaGraph.GraphQL.Execution;

/// <summary>A value that a data loader was asked for, or was given, and its place in the cache and in the batch.</summary>
internal sealed class LoadEntry<TKey, TValue>(TKey key, int hash, Task<TValue?>? given) : TaskCompletionSource<TValue?>
    where TKey : notnull
{
    private LoadEntry<TKey, TValue>? nextInBucket;

    public TKey Key => key;

    public int Hash => hash;

    /// <summary>What was given, else what this promises.</summary>
    public Task<TValue?> Value => given ?? Task;

    /// <summary>The one asked for after it.</summary>
    public LoadEntry<TKey, TValue>? Next { get; set; }

    /// <summary>The one after it in the cache; may be read while another thread sets it.</summary>
    public LoadEntry<TKey, TValue>? NextInBucket
    {
        get => Volatile.Read(ref nextInBucket);
        set => Volatile.Write(ref nextInBucket, value);
    }
}
