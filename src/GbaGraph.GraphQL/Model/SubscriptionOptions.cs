namespace GbaGraph.GraphQL;

/// <summary>How the events of topics are kept for those who listen.</summary>
public sealed class SubscriptionOptions
{
    /// <summary>Put in front of the names of all topics; null for nothing.</summary>
    public string? TopicPrefix { get; set; }

    /// <summary>How many events are kept for a listener that is slow.</summary>
    public int TopicBufferCapacity { get; set; } = 64;

    /// <summary>Which event a listener misses when one more comes than is kept for it.</summary>
    public TopicBufferFullMode TopicBufferFullMode { get; set; } = TopicBufferFullMode.DropOldest;
}
