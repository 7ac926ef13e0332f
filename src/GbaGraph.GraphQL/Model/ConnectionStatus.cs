namespace GbaGraph.GraphQL;

/// <summary>Whether a client may use the WebSocket that it opened.</summary>
public sealed class ConnectionStatus
{
    private const string DefaultMessage = "Your connection was rejected.";

    private ConnectionStatus(bool accepted, string message, IReadOnlyDictionary<string, object?>? extensions)
    {
        Accepted = accepted;
        Message = message;
        Extensions = extensions;
    }

    /// <summary>False where the socket is to be closed.</summary>
    public bool Accepted { get; }

    /// <summary>The reason that a refused client is given when its socket is closed with 4403.</summary>
    public string Message { get; }

    /// <summary>What an accepted client gets as the payload of <c>connection_ack</c>.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>Lets the client in, with a <c>connection_ack</c> that has no payload.</summary>
    public static ConnectionStatus Accept() => new(true, string.Empty, null);

    /// <summary>Lets the client in, with these values, which must serialize to JSON, as the payload of <c>connection_ack</c>.</summary>
    public static ConnectionStatus Accept(IReadOnlyDictionary<string, object?> extensions) => new(true, string.Empty, extensions);

    /// <summary>Refuses the client without saying why.</summary>
    public static ConnectionStatus Reject() => Reject(DefaultMessage);

    /// <summary>Refuses the client; what the reason has beyond 123 bytes of UTF-8 is cut off.</summary>
    public static ConnectionStatus Reject(string message) => Reject(message, null);

    /// <summary>Refuses the client. The values stay on the server, since a closing frame carries the reason only.</summary>
    public static ConnectionStatus Reject(string message, IReadOnlyDictionary<string, object?>? extensions) => new(false, message, extensions);
}
