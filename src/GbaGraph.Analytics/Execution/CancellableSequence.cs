namespace GbaGraph.Analytics.Execution;

internal static class CancellableSequence
{
    private const int ItemsBetweenChecks = 4096;

    /// <summary>The same items; cancellation is checked every few thousand of them.</summary>
    public static IEnumerable<T> Cancellable<T>(this IEnumerable<T> items, CancellationToken cancellationToken)
    {
        var number = 0;
        foreach (var item in items)
        {
            if ((number++ & (ItemsBetweenChecks - 1)) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            yield return item;
        }
    }
}
