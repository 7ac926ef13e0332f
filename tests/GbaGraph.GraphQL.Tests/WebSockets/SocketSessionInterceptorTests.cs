using System.Threading.Channels;
using Sample;

namespace GbaGraph.GraphQL.Tests.WebSockets;

public sealed class SocketSessionInterceptorTests
{
    [Fact]
    public async Task OnConnect_Accepted_AcknowledgesWithThePayload()
    {
        await using var host = await StartAsync(out _);
        await using var client = await SocketClient.ConnectAsync(host);

        await client.SendAsync("""{"type":"connection_init","payload":{"key":"open"}}""");

        (await client.ReceiveAsync())!.Value.GetRawText().ShouldBe("""{"type":"connection_ack","payload":{"welcome":true}}""");
    }

    [Fact]
    public async Task OnConnect_Rejected_Is4403()
    {
        await using var host = await StartAsync(out _);
        await using var client = await SocketClient.ConnectAsync(host);

        await client.SendAsync("""{"type":"connection_init","payload":{"key":"wrong"}}""");

        (await client.ReceiveCloseAsync()).ShouldBe(4403);
        client.CloseReason.ShouldBe("Not with this key.");
    }

    [Fact]
    public async Task OnConnect_Throwing_Is4500()
    {
        await using var host = await StartAsync(out _);
        await using var client = await SocketClient.ConnectAsync(host);

        await client.SendAsync("""{"type":"connection_init"}""");

        (await client.ReceiveCloseAsync()).ShouldBe(4500);
        client.CloseReason.ShouldBe("Internal error.");
    }

    [Fact]
    public async Task Session_FromBeginToEnd_IsTold()
    {
        await using var host = await StartAsync(out var told);
        await using var client = await SocketClient.ConnectAsync(host);
        await client.SendAsync("""{"type":"connection_init","payload":{"key":"open"}}""");
        await client.ReceiveAsync();

        await client.SendAsync("""{"type":"ping"}""");
        var pong = (await client.ReceiveAsync())!.Value;
        await client.SubscribeAsync("ok", "{ __typename }");
        await client.ReceiveAsync();
        await client.ReceiveAsync();
        await client.SubscribeAsync("refused", "{ __typename }");
        var refused = (await client.ReceiveAsync())!.Value;
        await client.CloseAsync();

        pong.GetRawText().ShouldBe("""{"type":"pong","payload":{"load":1}}""");
        refused.GetRawText().ShouldBe("""{"id":"refused","type":"error","payload":[{"message":"Not this one."}]}""");
        var seen = new List<string>();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!seen.Contains("close")) seen.Add(await told.ReadAsync(patience.Token));
        seen.ShouldBe(["request ok", "complete ok", "request refused", "complete refused", "close"], ignoreOrder: true);
    }

    private static Task<SampleHost> StartAsync(out ChannelReader<string> told)
    {
        var channel = Channel.CreateUnbounded<string>();
        told = channel;
        return SampleHost.StartAsync(server: s => s.AddSocketSessionInterceptor(_ => new Doorkeeper(channel)));
    }

    private sealed record Key(string key);

    private sealed class Doorkeeper(ChannelWriter<string> told) : DefaultSocketSessionInterceptor
    {
        public override ValueTask<ConnectionStatus> OnConnectAsync(ISocketSession session, IOperationMessagePayload connectionInitMessage, CancellationToken cancellationToken = default)
        {
            session.Connection.HttpContext.Request.Path.Value.ShouldBe("/graphql");
            return ValueTask.FromResult(connectionInitMessage.As<Key>()!.key == "open"
                ? ConnectionStatus.Accept(new Dictionary<string, object?> { ["welcome"] = true })
                : ConnectionStatus.Reject("Not with this key."));
        }

        public override async ValueTask OnRequestAsync(ISocketSession session, string operationSessionId, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken = default)
        {
            await told.WriteAsync($"request {operationSessionId}", cancellationToken);
            if (operationSessionId == "refused") throw new GraphQLException("Not this one.");
        }

        public override ValueTask OnCompleteAsync(ISocketSession session, string operationSessionId, CancellationToken cancellationToken = default) =>
            told.WriteAsync($"complete {operationSessionId}", cancellationToken);

        public override ValueTask<IReadOnlyDictionary<string, object?>?> OnPingAsync(ISocketSession session, IOperationMessagePayload pingMessage, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult<IReadOnlyDictionary<string, object?>?>(new Dictionary<string, object?> { ["load"] = 1 });

        public override ValueTask OnCloseAsync(ISocketSession session, CancellationToken cancellationToken = default) => told.WriteAsync("close", cancellationToken);
    }
}
