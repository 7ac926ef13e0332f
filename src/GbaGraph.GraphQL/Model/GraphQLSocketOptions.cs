namespace GbaGraph.GraphQL;

/// <summary>How WebSockets of the protocol <c>graphql-transport-ws</c> are kept.</summary>
public sealed class GraphQLSocketOptions
{
    /// <summary>A client that hasn't sent <c>connection_init</c> after this time is closed with 4408.</summary>
    public TimeSpan ConnectionInitializationTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// A client that has been silent for this time is sent a <c>ping</c>; after as much silence again the connection is
    /// closed with 1001. Null: never.
    /// </summary>
    public TimeSpan? KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>How many operations may run at once on one connection; one more is answered with the error TOO_MANY_OPERATIONS.</summary>
    public int MaxConcurrentOperations { get; set; } = 100;

    /// <summary>Null: as many bytes as a request body may have. A longer message closes the connection with 1009.</summary>
    public long? MaxMessageSize { get; set; }
}
