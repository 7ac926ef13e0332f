using System.Collections.Concurrent;
using System.Threading.Channels;

namespace GbaGraph.GraphQL.Execution;

/// <summary>Topics within this process. A listener that falls too far behind misses the oldest events.</summary>
internal sealed class InMemoryTopics : ITopicEventSender, ITopicEventReceiver
{
    private const int EventsKept = 64;
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<Channel<object?>, byte>> listeners = new(StringComparer.Ordinal);

    public ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken = default)
    {
        foreach (var channel in ListenersOf(topicName).Keys) channel.Writer.TryWrite(message);
        return ValueTask.CompletedTask;
    }

    public ValueTask CompleteAsync(string topicName)
    {
        foreach (var channel in ListenersOf(topicName).Keys) channel.Writer.TryComplete();
        return ValueTask.CompletedTask;
    }

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default)
    {
        var channel = Channel.CreateBounded<object?>(new BoundedChannelOptions(EventsKept) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
        var topic = ListenersOf(topicName);
        topic[channel] = 0;
        return ValueTask.FromResult<ISourceStream<TMessage>>(new Stream<TMessage>(channel, () => topic.TryRemove(channel, out _), cancellationToken));
    }

    private ConcurrentDictionary<Channel<object?>, byte> ListenersOf(string topicName) => listeners.GetOrAdd(topicName, _ => []);

    private sealed class Stream<TMessage>(Channel<object?> channel, Action leave, CancellationToken cancellation) : ISourceStream<TMessage>
    {
        public async IAsyncEnumerable<TMessage> ReadEventsAsync()
        {
            await foreach (var message in channel.Reader.ReadAllAsync(cancellation)) yield return (TMessage)message!;
        }

        public ValueTask DisposeAsync()
        {
            leave();
            channel.Writer.TryComplete();
            return ValueTask.CompletedTask;
        }
    }
}
