namespace GbaGraph.Analytics.Approximation;

internal static class LargestCounts
{
    /// <summary>The places of the largest counts from the largest down, of equal ones the smaller place first. Time O(n log k).</summary>
    public static int[] Of(long[] counts, int k)
    {
        var kept = new PriorityQueue<int, (long Count, int Later)>();
        for (var place = 0; place < counts.Length; place++)
        {
            if (kept.Count < k)
                kept.Enqueue(place, (counts[place], -place));
            else if (k > 0 && counts[place] > counts[kept.Peek()])
                kept.EnqueueDequeue(place, (counts[place], -place));
        }

        var largest = new int[kept.Count];
        for (var i = largest.Length - 1; i >= 0; i--)
            largest[i] = kept.Dequeue();
        return largest;
    }
}
