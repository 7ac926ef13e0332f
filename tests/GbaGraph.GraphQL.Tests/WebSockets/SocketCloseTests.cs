using Sample;

namespace GbaGraph.GraphQL.Tests.WebSockets;

public sealed class SocketCloseTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string LongSubscription = "subscription { onCount(number: 1000000) }";

    [Theory]
    [InlineData(null)]
    [InlineData("graphql-ws")]
    public async Task Open_WithoutTheProtocol_Is4406(string? protocol)
    {
        await using var client = await SocketClient.ConnectAsync(server.Host, protocol);

        (await client.ReceiveCloseAsync()).ShouldBe(4406);
    }

    [Fact]
    public async Task Initialise_TooLate_Is4408()
    {
        await using var host = await SampleHost.StartAsync(o => o.Sockets.ConnectionInitializationTimeout = TimeSpan.FromMilliseconds(50));
        await using var client = await SocketClient.ConnectAsync(host);

        (await client.ReceiveCloseAsync()).ShouldBe(4408);
        client.CloseReason.ShouldBe("Connection initialisation timeout");
    }

    [Fact]
    public async Task Initialise_Twice_Is4429()
    {
        await using var client = await SocketClient.InitialiseAsync(server.Host);

        await client.SendAsync("""{"type":"connection_init"}""");

        (await client.ReceiveCloseAsync()).ShouldBe(4429);
    }

    [Fact]
    public async Task Subscribe_BeforeTheAcknowledgement_Is4401()
    {
        await using var client = await SocketClient.ConnectAsync(server.Host);

        await client.SubscribeAsync("1", "{ whoAmI }");

        (await client.ReceiveCloseAsync()).ShouldBe(4401);
        client.CloseReason.ShouldBe("Unauthorized");
    }

    [Theory]
    [InlineData(LongSubscription)]
    [InlineData("{ slow(milliseconds: 1500) }")]
    public async Task Subscribe_IdOfARunningOperation_Is4409(string running)
    {
        await using var client = await SocketClient.InitialiseAsync(server.Host);
        await client.SubscribeAsync("same", running);

        await client.SubscribeAsync("same", "{ whoAmI }");

        (await client.ReceiveCloseAsync()).ShouldBe(4409);
        client.CloseReason.ShouldBe("Subscriber for same already exists");
    }

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":1}""")]
    [InlineData("""{"type":"next","id":"1","payload":{}}""")]
    [InlineData("""{"type":"connection_ack"}""")]
    [InlineData("""{"type":"start","id":"1","payload":{"query":"{ whoAmI }"}}""")]
    [InlineData("""{"type":"ping","payload":"text"}""")]
    [InlineData("""{"type":"complete"}""")]
    [InlineData("""{"type":"subscribe","id":"\uD800","payload":{"query":"{ whoAmI }"}}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"{ whoAmI #\uDC00 }"}}""")]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ whoAmI }"}}""")]
    [InlineData("""{"type":"subscribe","id":1,"payload":{"query":"{ whoAmI }"}}""")]
    [InlineData("""{"type":"subscribe","id":"","payload":{"query":"{ whoAmI }"}}""")]
    [InlineData("""{"type":"subscribe","id":"1"}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{}}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":5}}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"{ whoAmI }","variables":[]}}""")]
    public async Task Send_MessageOfAnotherForm_Is4400(string message)
    {
        await using var client = await SocketClient.InitialiseAsync(server.Host);

        await client.SendAsync(message);

        (await client.ReceiveCloseAsync()).ShouldBe(4400);
    }

    [Fact]
    public async Task Send_NestedDeep_Is4400()
    {
        await using var client = await SocketClient.InitialiseAsync(server.Host);

        await client.SendAsync("{\"type\":\"ping\",\"payload\":" + string.Concat(Enumerable.Repeat("{\"a\":", 100_000)) + "1" + new string('}', 100_001));

        (await client.ReceiveCloseAsync()).ShouldBe(4400);
    }

    [Fact]
    public async Task Send_Binary_Is4400()
    {
        await using var client = await SocketClient.InitialiseAsync(server.Host);

        await client.SendBinaryAsync([1, 2, 3]);

        (await client.ReceiveCloseAsync()).ShouldBe(4400);
    }

    [Fact]
    public async Task Send_LongerThanAllowed_Is1009()
    {
        await using var host = await SampleHost.StartAsync(o => o.Sockets.MaxMessageSize = 1000);
        await using var client = await SocketClient.InitialiseAsync(host);

        await client.SubscribeAsync("1", "{ whoAmI }" + new string(' ', 1000));

        (await client.ReceiveCloseAsync()).ShouldBe(1009);
    }

    [Fact]
    public async Task Silence_AfterAPing_Is1001()
    {
        await using var host = await SampleHost.StartAsync(o => o.Sockets.KeepAliveInterval = TimeSpan.FromMilliseconds(50));
        await using var client = await SocketClient.ConnectAsync(host);

        var first = await client.ReceiveAsync();

        first!.Value.GetProperty("type").GetString().ShouldBe("ping");
        (await client.ReceiveCloseAsync()).ShouldBe(1001);
    }

    [Fact]
    public async Task Close_OfTheServer_Is1001()
    {
        await using var host = await SampleHost.StartAsync();
        await using var client = await SocketClient.InitialiseAsync(host);
        await client.SubscribeAsync("1", LongSubscription);

        var stopped = host.StopAsync();

        (await client.ReceiveCloseAsync()).ShouldBe(1001);
        await client.CloseAsync();
        await stopped;
    }

    [Fact]
    public async Task Close_OfTheClient_IsAnsweredWith1000()
    {
        await using var client = await SocketClient.InitialiseAsync(server.Host);

        await client.CloseAsync();

        ((int)client.CloseStatus!.Value).ShouldBe(1000);
    }
}
