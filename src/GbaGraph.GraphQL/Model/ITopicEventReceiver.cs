namespace GbaGraph.GraphQL;

/// <summary>Listens to the events of a topic.</summary>
public interface ITopicEventReceiver
{
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default);
}
