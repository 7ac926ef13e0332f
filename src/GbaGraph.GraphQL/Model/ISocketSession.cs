namespace GbaGraph.GraphQL;

/// <summary>A client's session on a WebSocket, from its opening to its close.</summary>
public interface ISocketSession
{
    ISocketConnection Connection { get; }
}
