using System.Collections.Concurrent;

namespace GbaGraph.GraphQL.Execution;

/// <summary>Keeps between one and two times <paramref name="size"/> of the entries used last.</summary>
internal sealed class BoundedCache<TKey, TValue>(int size)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock gate = new();
    private ConcurrentDictionary<TKey, TValue> young = [];
    private ConcurrentDictionary<TKey, TValue> old = [];

    public TValue? Get(TKey key)
    {
        if (young.TryGetValue(key, out var value)) return value;
        if (!old.TryGetValue(key, out value)) return null;
        Add(key, value);
        return value;
    }

    public void Add(TKey key, TValue value)
    {
        lock (gate)
        {
            if (young.Count >= size) (old, young) = (young, []);
            young[key] = value;
        }
    }
}
