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

    public bool Accepted { get; }

    /// <summary>The reason that a refused client is given when its socket is closed with 4403.</summary>
    public string Message { get; }

    /// <summary>What an accepted client gets as the payload of <c>connection_ack</c>.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; }

    public static ConnectionStatus Accept() => new(true, string.Empty, null);

    public static ConnectionStatus Accept(IReadOnlyDictionary<string, object?> extensions) => new(true, string.Empty, extensions);

    public static ConnectionStatus Reject() => Reject(DefaultMessage);

    public static ConnectionStatus Reject(string message) => Reject(message, null);

    public static ConnectionStatus Reject(string message, IReadOnlyDictionary<string, object?>? extensions) => new(false, message, extensions);
}
