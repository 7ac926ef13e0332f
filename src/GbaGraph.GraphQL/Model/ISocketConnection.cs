using Microsoft.AspNetCore.Http;

namespace GbaGraph.GraphQL;

/// <summary>A WebSocket that a client has opened.</summary>
public interface ISocketConnection
{
    /// <summary>The request that opened the socket.</summary>
    HttpContext HttpContext { get; }

    /// <summary>The services of that request, in a scope as long as the socket is open.</summary>
    IServiceProvider RequestServices { get; }

    /// <summary>Cancelled when the socket is gone.</summary>
    CancellationToken RequestAborted { get; }
}
