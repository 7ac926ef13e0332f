namespace GbaGraph.GraphQL;

/// <summary>The events of a topic from the moment of subscription on; ends when it is disposed of or the topic completes.</summary>
public interface ISourceStream<out TMessage> : IAsyncDisposable
{
    /// <summary>The events in the order in which they were sent; to be read once.</summary>
    /// <exception cref="OperationCanceledException">The token given to the subscription was cancelled.</exception>
    /// <exception cref="InvalidCastException">An event of the topic is no <typeparamref name="TMessage"/>.</exception>
    IAsyncEnumerable<TMessage> ReadEventsAsync();
}
