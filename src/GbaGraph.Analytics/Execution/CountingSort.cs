namespace GbaGraph.Analytics.Execution;

/// <summary>Sorts by counting how often each key occurs; items of one key keep their order. Time O(n + keys).</summary>
internal static class CountingSort
{
    /// <param name="items">The items, which are left as they are.</param>
    /// <param name="limit">Keys are 0 … limit − 1.</param>
    /// <param name="keyOf">The key of an item.</param>
    /// <param name="cancellationToken">Checked every few thousand items.</param>
    public static int[] Of(int[] items, int limit, Func<int, int> keyOf, CancellationToken cancellationToken)
    {
        var starts = new int[limit + 1];
        foreach (var item in items)
            starts[keyOf(item) + 1]++;
        for (var key = 0; key < limit; key++)
            starts[key + 1] += starts[key];
        var sorted = new int[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            cancellationToken.CheckEvery4096(i);
            sorted[starts[keyOf(items[i])]++] = items[i];
        }

        return sorted;
    }
}
