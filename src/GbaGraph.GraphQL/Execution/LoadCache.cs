using System.Numerics;

namespace GbaGraph.GraphQL.Execution;

/// <summary>
/// The entries of a data loader by key, chained by hash: an entry is the promise itself, so that there is no table beside it
/// to grow. Changes need a lock; to look for a key doesn't, but may then miss one that another thread adds or moves.
/// </summary>
internal sealed class LoadCache<TKey, TValue>
    where TKey : notnull
{
    private const int FirstSize = 8;
    private readonly EqualityComparer<TKey> comparer = EqualityComparer<TKey>.Default;
    private LoadEntry<TKey, TValue>?[] buckets = new LoadEntry<TKey, TValue>?[FirstSize];
    private int count;

    public LoadEntry<TKey, TValue>? Find(TKey key, int hash)
    {
        var chains = Volatile.Read(ref buckets);
        for (var entry = Volatile.Read(ref chains[BucketOf(hash, chains.Length)]); entry is not null; entry = entry.NextInBucket)
        {
            if (entry.Hash == hash && comparer.Equals(entry.Key, key)) return entry;
        }

        return null;
    }

    /// <summary>Adds an entry for a key that isn't there yet.</summary>
    public LoadEntry<TKey, TValue> Add(TKey key, int hash, Task<TValue?>? given)
    {
        if (count == buckets.Length) Grow();
        count++;
        var entry = new LoadEntry<TKey, TValue>(key, hash, given);
        Chain(buckets, entry);
        return entry;
    }

    public void Remove(TKey key, int hash)
    {
        if (Find(key, hash) is not { } gone) return;
        count--;
        ref var first = ref buckets[BucketOf(hash, buckets.Length)];
        if (ReferenceEquals(first, gone))
        {
            Volatile.Write(ref first, gone.NextInBucket);
            return;
        }

        var before = first!;
        while (!ReferenceEquals(before.NextInBucket, gone)) before = before.NextInBucket!;
        before.NextInBucket = gone.NextInBucket;
    }

    private static int BucketOf(int hash, int size) => (int)((uint)hash * 0x9E3779B9u >> (32 - BitOperations.Log2((uint)size)));

    private static void Chain(LoadEntry<TKey, TValue>?[] chains, LoadEntry<TKey, TValue> entry)
    {
        ref var first = ref chains[BucketOf(entry.Hash, chains.Length)];
        entry.NextInBucket = first;
        Volatile.Write(ref first, entry);
    }

    private void Grow()
    {
        var larger = new LoadEntry<TKey, TValue>?[buckets.Length * 4];
        foreach (var first in buckets)
        {
            for (var entry = first; entry is not null;)
            {
                var next = entry.NextInBucket;
                Chain(larger, entry);
                entry = next;
            }
        }

        Volatile.Write(ref buckets, larger);
    }
}
