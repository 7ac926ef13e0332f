using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Sample;

namespace GbaGraph.GraphQL.Tests.WebSockets;

/// <summary>A client that sends what a test says, well-formed or not, and reads what comes.</summary>
internal sealed class SocketClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly ClientWebSocket socket = new();
    private readonly CancellationTokenSource patience = new(Patience);

    public WebSocketCloseStatus? CloseStatus => socket.CloseStatus;

    public string? CloseReason => socket.CloseStatusDescription;

    public string? Protocol => socket.SubProtocol;

    public static async Task<SocketClient> ConnectAsync(SampleHost host, string? protocol = "graphql-transport-ws")
    {
        var client = new SocketClient();
        if (protocol is not null) client.socket.Options.AddSubProtocol(protocol);
        await client.socket.ConnectAsync(new UriBuilder(host.Address) { Scheme = "ws", Path = "/graphql" }.Uri, client.patience.Token);
        return client;
    }

    /// <summary>A client whose session the server has acknowledged.</summary>
    public static async Task<SocketClient> InitialiseAsync(SampleHost host)
    {
        var client = await ConnectAsync(host);
        await client.SendAsync("""{"type":"connection_init"}""");
        (await client.ReceiveAsync())!.Value.GetProperty("type").GetString().ShouldBe("connection_ack");
        return client;
    }

    public Task SendAsync(string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, patience.Token);

    public Task SendBinaryAsync(byte[] bytes) => socket.SendAsync(bytes, WebSocketMessageType.Binary, true, patience.Token);

    public Task SubscribeAsync(string id, string query) => SendAsync(JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query } }));

    public Task CloseAsync() => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);

    /// <summary>The next message; null when the server has closed the socket.</summary>
    public async Task<JsonElement?> ReceiveAsync()
    {
        using var message = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, patience.Token);
            if (part.MessageType == WebSocketMessageType.Close) return null;
            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage) return JsonDocument.Parse(message.ToArray()).RootElement;
        }
    }

    /// <summary>The code that the server closes with, whatever it sends before.</summary>
    public async Task<int> ReceiveCloseAsync()
    {
        while (await ReceiveAsync() is not null)
        {
        }

        return (int)CloseStatus!.Value;
    }

    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        patience.Dispose();
        return ValueTask.CompletedTask;
    }
}
