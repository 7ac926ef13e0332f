namespace GbaGraph.GraphQL;

/// <summary>Sends events to the subscriptions of a topic.</summary>
public interface ITopicEventSender
{
    ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default);

    /// <summary>Ends all streams of the topic.</summary>
    ValueTask CompleteAsync(string topicName);
}
