namespace GbaGraph.GraphQL.WebSockets;

/// <summary>The client did something that ends the connection.</summary>
internal sealed class SocketCloseException(int code, string reason) : Exception(reason)
{
    public int Code => code;
}
