namespace GbaGraph.Analytics.Execution;

internal static class CancellableSequence
{
    /// <summary>The same items; cancellation is checked every few thousand of them.</summary>
    public static IEnumerable<T> Cancellable<T>(this IEnumerable<T> items, CancellationToken cancellationToken)
    {
        var number = 0;
        foreach (var item in items)
        {
            cancellationToken.CheckEvery4096(number++);
            yield return item;
        }
    }
}
