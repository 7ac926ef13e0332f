namespace GbaGraph.GraphQL;

/// <summary>A client's session on a WebSocket, from its opening to its close.</summary>
public interface ISocketSession
{
    /// <summary>The socket, and the request that opened it.</summary>
    ISocketConnection Connection { get; }
}
