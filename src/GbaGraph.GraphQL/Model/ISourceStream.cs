namespace GbaGraph.GraphQL;

/// <summary>The events of a topic from the moment of subscription on; ends when it is disposed of or the topic completes.</summary>
public interface ISourceStream<out TMessage> : IAsyncDisposable
{
    IAsyncEnumerable<TMessage> ReadEventsAsync();
}
