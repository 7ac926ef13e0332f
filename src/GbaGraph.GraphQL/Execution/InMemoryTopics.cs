using System.Collections.Concurrent;
using System.Threading.Channels;

namespace GbaGraph.GraphQL.Execution;

/// <summary>Topics within this process. A listener that falls too far behind misses events.</summary>
internal sealed class InMemoryTopics(SubscriptionOptions options) : ITopicEventSender, ITopicEventReceiver
{
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

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default) =>
        SubscribeAsync<TMessage>(topicName, null, null, cancellationToken);

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, int? bufferCapacity, TopicBufferFullMode? bufferFullMode, CancellationToken cancellationToken = default)
    {
        var bounds = new BoundedChannelOptions(bufferCapacity ?? options.TopicBufferCapacity) { FullMode = ModeOf(bufferFullMode ?? options.TopicBufferFullMode), SingleReader = true };
        var channel = Channel.CreateBounded<object?>(bounds);
        var topic = ListenersOf(topicName);
        topic[channel] = 0;
        return ValueTask.FromResult<ISourceStream<TMessage>>(new Stream<TMessage>(channel, () => topic.TryRemove(channel, out _), cancellationToken));
    }

    private ConcurrentDictionary<Channel<object?>, byte> ListenersOf(string topicName) => listeners.GetOrAdd(options.TopicPrefix + topicName, _ => []);

    private static BoundedChannelFullMode ModeOf(TopicBufferFullMode mode) => mode switch
    {
        TopicBufferFullMode.DropNewest => BoundedChannelFullMode.DropNewest,
        TopicBufferFullMode.DropWrite => BoundedChannelFullMode.DropWrite,
        _ => BoundedChannelFullMode.DropOldest,
    };

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
