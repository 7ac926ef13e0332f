using System.Collections.Concurrent;
using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.Http;
using Microsoft.Extensions.Logging;

namespace GbaGraph.GraphQL.WebSockets;

/// <summary>A client of the protocol <c>graphql-transport-ws</c>: its messages are read one by one, its operations run side by side.</summary>
internal sealed partial class SocketSession(SocketConnection connection, RequestExecutor executor, ISocketSessionInterceptor interceptor, GraphQLSocketOptions options, ILogger logger) : ISocketSession
{
    private readonly ConcurrentDictionary<string, SocketOperation> operations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SocketOperation, Task> running = new();
    private readonly SocketWatch watch = new(connection, options);
    private bool isAcknowledged;

    public SocketConnection Connection => connection;

    ISocketConnection ISocketSession.Connection => connection;

    /// <summary>Serves the client until either side closes the socket; nothing of it runs on when the task ends.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        using var ended = new CancellationTokenSource();
        var watching = watch.RunAsync(ended.Token);
        await using (stopping.UnsafeRegister(_ => _ = connection.CloseAsync(SocketCloseCodes.GoingAway, "The server is going away."), null))
        {
            await ReadAsync();
        }

        await ended.CancelAsync();
        foreach (var operation in running.Keys) operation.Stop();
        await Task.WhenAll([watching, .. running.Values]);
        await connection.CloseAsync(SocketCloseCodes.Normal, string.Empty);
        await interceptor.OnCloseAsync(this, CancellationToken.None);
    }

    /// <summary>The request as the interceptor wants it.</summary>
    public async ValueTask<OperationRequest> InterceptAsync(string id, OperationRequest request, CancellationToken cancellation)
    {
        var builder = new OperationRequestBuilder(request);
        try
        {
            await interceptor.OnRequestAsync(this, id, builder, cancellation);
            return builder.Build();
        }
        catch (GraphQLException refusal)
        {
            return request with { Refusal = refusal };
        }
    }

    /// <summary>Frees the operation's id; false if it wasn't its own any more.</summary>
    public bool Free(SocketOperation operation) => operations.TryRemove(new(operation.Id, operation));

    /// <summary>Closes the socket because of a defect of the server.</summary>
    public async Task FailAsync(Exception exception)
    {
        LogFailure(logger, exception);
        await connection.CloseAsync(SocketCloseCodes.InternalError, "Internal error.");
    }

    private async Task ReadAsync()
    {
        while (true)
        {
            try
            {
                if (await connection.ReceiveAsync() is not { } bytes) return;
                watch.Hear();
                await HandleAsync(SocketMessage.Parse(bytes));
            }
            catch (SocketCloseException close)
            {
                await connection.CloseAsync(close.Code, close.Message);
            }
            catch (Exception exception)
            {
                await FailAsync(exception);
            }
        }
    }

    private Task HandleAsync(SocketMessage message) => message.Type switch
    {
        "connection_init" => InitialiseAsync(message),
        "ping" => AnswerPingAsync(message),
        "pong" => interceptor.OnPongAsync(this, message, connection.RequestAborted).AsTask(),
        "subscribe" => SubscribeAsync(message),
        "complete" => CompleteAsync(message),
        _ => throw new SocketCloseException(SocketCloseCodes.InvalidMessage, $"Clients don't send messages of the type {message.Type}."),
    };

    private async Task AnswerPingAsync(SocketMessage message)
    {
        var answer = await interceptor.OnPingAsync(this, message, connection.RequestAborted);
        await connection.SendAsync(SocketMessageWriter.Pong(answer is null ? message.Payload : answer));
    }

    private async Task InitialiseAsync(SocketMessage message)
    {
        if (watch.IsInitialised) throw new SocketCloseException(SocketCloseCodes.TooManyInitialisations, "Too many initialisation requests");
        watch.IsInitialised = true;
        var status = await interceptor.OnConnectAsync(this, message, connection.RequestAborted);
        if (!status.Accepted) throw new SocketCloseException(SocketCloseCodes.Forbidden, status.Message);
        await connection.SendAsync(SocketMessageWriter.Acknowledge(status.Extensions));
        isAcknowledged = true;
    }

    private async Task SubscribeAsync(SocketMessage message)
    {
        if (!isAcknowledged) throw new SocketCloseException(SocketCloseCodes.Unauthorized, "Unauthorized");
        if (string.IsNullOrEmpty(message.Id)) throw new SocketCloseException(SocketCloseCodes.InvalidMessage, "The message subscribe needs an id.");
        var request = RequestOf(message);
        if (operations.Count >= options.MaxConcurrentOperations && !operations.ContainsKey(message.Id))
        {
            await connection.SendAsync(SocketMessageWriter.Error(message.Id, [TooManyOperations()]));
            return;
        }

        var operation = new SocketOperation(message.Id, this, executor);
        if (!operations.TryAdd(message.Id, operation)) throw new SocketCloseException(SocketCloseCodes.SubscriberExists, $"Subscriber for {message.Id} already exists");
        Start(operation, request);
    }

    private void Start(SocketOperation operation, OperationRequest request)
    {
        var task = new Task<Task>(() => RunAsync(operation, request));
        running[operation] = task.Unwrap();
        task.Start(TaskScheduler.Default);
    }

    private async Task RunAsync(SocketOperation operation, OperationRequest request)
    {
        await operation.RunAsync(request);
        Free(operation);
        try
        {
            await interceptor.OnCompleteAsync(this, operation.Id, CancellationToken.None);
        }
        catch (Exception exception)
        {
            await FailAsync(exception);
        }

        running.TryRemove(operation, out _);
    }

    private Task CompleteAsync(SocketMessage message)
    {
        if (string.IsNullOrEmpty(message.Id)) throw new SocketCloseException(SocketCloseCodes.InvalidMessage, "The message complete needs an id.");
        if (operations.TryRemove(message.Id, out var operation)) operation.Stop();
        return Task.CompletedTask;
    }

    private OperationRequest RequestOf(SocketMessage message)
    {
        if (message.Payload is not { } payload) throw new SocketCloseException(SocketCloseCodes.InvalidMessage, "The message subscribe needs a payload.");
        try
        {
            return RequestReader.Read(payload, executor.KnownDocuments);
        }
        catch (RequestRefusedException refused)
        {
            throw new SocketCloseException(SocketCloseCodes.InvalidMessage, refused.Message);
        }
    }

    private Error TooManyOperations() =>
        new($"This connection already runs {options.MaxConcurrentOperations} operations: complete one, or open another connection.", "TOO_MANY_OPERATIONS");

    [LoggerMessage(Level = LogLevel.Error, Message = "A GraphQL session on a WebSocket failed.")]
    private static partial void LogFailure(ILogger logger, Exception exception);
}
