namespace GbaGraph.GraphQL.Execution;

/// <summary>The events of a subscription, and how they ended.</summary>
internal sealed class SubscriptionSource(Func<IAsyncEnumerable<object>> open, CancellationToken aborted) : IAsyncDisposable
{
    private IAsyncEnumerator<object>? events;

    /// <summary>What the source failed with; null if it goes on or ended by itself.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>The next event; null at the end.</summary>
    public async ValueTask<object?> MoveNextAsync()
    {
        try
        {
            events ??= open().GetAsyncEnumerator(aborted);
            return await events.MoveNextAsync() ? events.Current : null;
        }
        catch (Exception exception)
        {
            Failure = exception;
            return null;
        }
    }

    public ValueTask DisposeAsync() => events?.DisposeAsync() ?? ValueTask.CompletedTask;
}
