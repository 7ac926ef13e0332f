namespace GbaGraph.GraphQL;

/// <summary>Sends events to the subscriptions of a topic.</summary>
public interface ITopicEventSender
{
    /// <summary>Gives the event to all who listen to the topic at this moment; where nobody does, it is gone.</summary>
    ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default);

    /// <summary>Ends all streams of the topic.</summary>
    ValueTask CompleteAsync(string topicName);
}
