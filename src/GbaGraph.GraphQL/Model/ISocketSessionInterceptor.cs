namespace GbaGraph.GraphQL;

/// <summary>Sees what happens on WebSockets. One instance serves all sessions.</summary>
public interface ISocketSessionInterceptor
{
    /// <summary>A client asks to begin; a rejected one is closed with 4403.</summary>
    ValueTask<ConnectionStatus> OnConnectAsync(ISocketSession session, IOperationMessagePayload connectionInitMessage, CancellationToken cancellationToken = default);

    /// <summary>A client asks for an operation.</summary>
    /// <exception cref="GraphQLException">The request is refused with the errors that the exception holds.</exception>
    ValueTask OnRequestAsync(ISocketSession session, string operationSessionId, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken = default);

    /// <summary>An operation has ended, whoever ended it.</summary>
    ValueTask OnCompleteAsync(ISocketSession session, string operationSessionId, CancellationToken cancellationToken = default);

    /// <summary>A client has sent a ping. The answer is the payload of the pong; null returns that of the ping.</summary>
    ValueTask<IReadOnlyDictionary<string, object?>?> OnPingAsync(ISocketSession session, IOperationMessagePayload pingMessage, CancellationToken cancellationToken = default);

    /// <summary>A client has sent a pong, whether or not it was pinged.</summary>
    ValueTask OnPongAsync(ISocketSession session, IOperationMessagePayload pongMessage, CancellationToken cancellationToken = default);

    /// <summary>The socket is closed, whoever closed it.</summary>
    ValueTask OnCloseAsync(ISocketSession session, CancellationToken cancellationToken = default);
}
