using System.Collections.Concurrent;

namespace GbaGraph.GraphQL.Execution;

/// <summary>Keeps between one and two times <paramref name="size"/> of the entries used last.</summary>
internal sealed class BoundedCache<TKey, TValue>(int size, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock gate = new();
    private ConcurrentDictionary<TKey, TValue> young = new(comparer);
    private ConcurrentDictionary<TKey, TValue> old = new(comparer);

    public TValue? Get(TKey key)
    {
        if (young.TryGetValue(key, out var value)) return value;
        if (!old.TryGetValue(key, out value)) return null;
        Add(key, value);
        return value;
    }

    /// <summary>Looks an entry up by what the comparer takes for its key.</summary>
    public TValue? GetBy<TAlternate>(TAlternate key)
        where TAlternate : notnull, allows ref struct
    {
        if (young.GetAlternateLookup<TAlternate>().TryGetValue(key, out var value)) return value;
        if (!old.GetAlternateLookup<TAlternate>().TryGetValue(key, out var known, out value)) return null;
        Add(known, value);
        return value;
    }

    public void Add(TKey key, TValue value)
    {
        lock (gate)
        {
            if (young.Count >= size) (old, young) = (young, new(comparer));
            young[key] = value;
        }
    }
}
