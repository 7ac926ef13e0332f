using System.Buffers;
using System.Net.WebSockets;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace GbaGraph.GraphQL.WebSockets;

/// <summary>Whole messages over a WebSocket: one reader, any number of writers.</summary>
internal sealed class SocketConnection(HttpContext context, WebSocket socket, long maxMessageSize) : ISocketConnection, IDisposable
{
    private const int MaxReasonBytes = 123;
    private const int ChunkSize = 4096;
    private static readonly TimeSpan CloseTimeout = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly CancellationTokenSource gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
    private readonly ArrayBufferWriter<byte> received = new(ChunkSize);
    private readonly ArrayBufferWriter<byte> sent = new(ChunkSize);
    private bool isClosing;

    public HttpContext HttpContext => context;

    public IServiceProvider RequestServices => context.RequestServices;

    public CancellationToken RequestAborted => gone.Token;

    /// <summary>The next message, valid until the next call; null when the socket is closed or broken.</summary>
    /// <exception cref="SocketCloseException">The message is too long or isn't text.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> ReceiveAsync()
    {
        received.ResetWrittenCount();
        try
        {
            while (true)
            {
                var part = await socket.ReceiveAsync(received.GetMemory(ChunkSize), gone.Token);
                if (part.MessageType == WebSocketMessageType.Close) return null;
                if (isClosing) continue;
                if (part.MessageType == WebSocketMessageType.Binary) throw new SocketCloseException(SocketCloseCodes.InvalidMessage, "Messages must be text.");
                received.Advance(part.Count);
                if (received.WrittenCount > maxMessageSize) throw new SocketCloseException(SocketCloseCodes.MessageTooBig, $"A message may have {maxMessageSize} bytes.");
                if (part.EndOfMessage) return received.WrittenMemory;
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>Sends what <paramref name="write"/> writes, unless the client is gone or <paramref name="isWanted"/> says no when its turn has come.</summary>
    public async Task SendAsync(Action<IBufferWriter<byte>> write, Func<bool>? isWanted = null)
    {
        try
        {
            await sending.WaitAsync(gone.Token);
            try
            {
                if (isClosing || socket.State != WebSocketState.Open || isWanted?.Invoke() == false) return;
                sent.ResetWrittenCount();
                write(sent);
                await socket.SendAsync(sent.WrittenMemory, WebSocketMessageType.Text, true, gone.Token);
            }
            finally
            {
                sending.Release();
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            await gone.CancelAsync();
        }
    }

    /// <summary>Says why, and gives the client a few seconds to answer. Only the first call has an effect.</summary>
    public async Task CloseAsync(int code, string reason)
    {
        try
        {
            await sending.WaitAsync(gone.Token);
            try
            {
                if (isClosing || socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived)) return;
                isClosing = true;
                gone.CancelAfter(CloseTimeout);
                await socket.CloseOutputAsync((WebSocketCloseStatus)code, Cut(reason), gone.Token);
            }
            finally
            {
                sending.Release();
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException)
        {
            // The client has gone already.
        }
    }

    public void Dispose() => gone.Dispose();

    /// <summary>As much of the reason as a close frame takes.</summary>
    private static string Cut(string reason)
    {
        while (Encoding.UTF8.GetByteCount(reason) > MaxReasonBytes) reason = reason[..(reason.Length - (char.IsLowSurrogate(reason[^1]) ? 2 : 1))];
        return reason;
    }
}
