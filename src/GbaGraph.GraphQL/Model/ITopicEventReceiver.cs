namespace GbaGraph.GraphQL;

/// <summary>Listens to the events of a topic.</summary>
public interface ITopicEventReceiver
{
    /// <summary>Listens from now on; of what isn't read yet, as much is kept as <see cref="SubscriptionOptions"/> say. <paramref name="cancellationToken"/> ends the stream.</summary>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default);

    /// <summary>Listens from now on, with a buffer of its own size.</summary>
    /// <param name="topicName">The topic.</param>
    /// <param name="bufferCapacity">How many events are kept while the listener is slow; null for the usual number.</param>
    /// <param name="bufferFullMode">What is left out then; null for the usual choice.</param>
    /// <param name="cancellationToken">Ends the stream.</param>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, int? bufferCapacity, TopicBufferFullMode? bufferFullMode, CancellationToken cancellationToken = default);
}
