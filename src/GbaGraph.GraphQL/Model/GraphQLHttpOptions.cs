namespace GbaGraph.GraphQL;

/// <summary>Which requests an endpoint takes over HTTP, and how many at once.</summary>
public class GraphQLHttpOptions
{
    /// <summary>Whether requests may come by GET; if not, they are answered with 405.</summary>
    public bool EnableGetRequests { get; set; } = true;

    /// <summary>
    /// What a GET may ask for; anything else is answered with 405. Subscriptions are in by default, for the browser's
    /// EventSource; mutations must stay out by the GraphQL-over-HTTP specification.
    /// </summary>
    public AllowedGetOperations AllowedGetOperations { get; set; } = AllowedGetOperations.Query | AllowedGetOperations.Subscription;

    /// <summary>Whether a GET must carry the header <c>GraphQL-Preflight: 1</c>, which a foreign page can't send unasked.</summary>
    public bool EnforceGetRequestsPreflightHeader { get; set; }

    /// <summary>How many requests are read and resolved at once; one more is answered with 503 and SERVER_BUSY.</summary>
    public int MaxConcurrentRequests { get; set; } = 1000;

    /// <summary>How many subscriptions are streamed at once as server-sent events; one more is answered with 503 and SERVER_BUSY.</summary>
    public int MaxConcurrentEventStreams { get; set; } = 1000;

    /// <summary>After so long without an event a stream of server-sent events gets a comment.</summary>
    public TimeSpan EventStreamKeepAliveInterval { get; set; } = TimeSpan.FromSeconds(12);
}
