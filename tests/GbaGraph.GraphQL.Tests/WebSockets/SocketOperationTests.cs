using System.Text.Json;
using Sample;

namespace GbaGraph.GraphQL.Tests.WebSockets;

public sealed class SocketOperationTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string LongSubscription = "subscription { onCount(number: 1000000) }";

    [Fact]
    public async Task Subscribe_Query_IsAnsweredByNextAndComplete()
    {
        await using var client = await SocketClient.InitialiseAsync(server.Host);

        await client.SubscribeAsync("q", "{ place(code: \"elm\") { name } }");

        (await TextAsync(client)).ShouldBe("""{"id":"q","type":"next","payload":{"data":{"place":{"name":"Elmstadt"}}}}""");
        (await TextAsync(client)).ShouldBe("""{"id":"q","type":"complete"}""");
    }

    [Fact]
    public async Task Subscribe_VariablesAndOperationName_AreTaken()
    {
        await using var client = await SocketClient.InitialiseAsync(server.Host);

        await client.SendAsync("""{"id":"v","type":"subscribe","payload":{"query":"query A { whoAmI } query B($c: String!) { place(code: $c) { code } }","operationName":"B","variables":{"c":"fern"}}}""");

        (await TextAsync(client)).ShouldBe("""{"id":"v","type":"next","payload":{"data":{"place":{"code":"fern"}}}}""");
    }

    [Fact]
    public async Task Subscribe_Subscription_SendsEveryEvent()
    {
        await using var client = await SocketClient.InitialiseAsync(server.Host);

        await client.SubscribeAsync("s", "subscription { onCount(number: 3) }");

        for (var i = 1; i <= 3; i++) (await TextAsync(client)).ShouldBe("{\"id\":\"s\",\"type\":\"next\",\"payload\":{\"data\":{\"onCount\":" + i + "}}}");
        (await TextAsync(client)).ShouldBe("""{"id":"s","type":"complete"}""");
    }

    [Theory]
    [InlineData("{ nope }")]
    [InlineData("{ whoAmI")]
    [InlineData("query($c: String!) { place(code: $c) { code } }")]
    public async Task Subscribe_RefusedRequest_IsAnErrorAndNothingMore(string query)
    {
        await using var client = await SocketClient.InitialiseAsync(server.Host);

        await client.SubscribeAsync("e", query);
        var refused = (await client.ReceiveAsync())!.Value;
        await client.SubscribeAsync("e", "{ __typename }");

        refused.GetProperty("type").GetString().ShouldBe("error");
        refused.GetProperty("payload")[0].GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
        (await TextAsync(client)).ShouldStartWith("""{"id":"e","type":"next",""");
    }

    [Fact]
    public async Task Subscribe_FieldError_IsANextWithErrors()
    {
        await using var client = await SocketClient.InitialiseAsync(server.Host);

        await client.SubscribeAsync("f", "{ refuse }");
        var answer = (await client.ReceiveAsync())!.Value;

        answer.GetProperty("type").GetString().ShouldBe("next");
        answer.GetProperty("payload").GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("HUT_CLOSED");
    }

    [Fact]
    public async Task Subscribe_SeveralOperations_RunSideBySide()
    {
        await using var client = await SocketClient.InitialiseAsync(server.Host);

        await client.SubscribeAsync("long", LongSubscription);
        await client.SubscribeAsync("quick", "{ __typename }");
        var seen = await UntilAsync(client, m => IdOf(m) == "quick" && TypeOf(m) == "complete");
        var after = (await client.ReceiveAsync())!.Value;

        seen.ShouldContain(m => IdOf(m) == "quick" && TypeOf(m) == "next");
        IdOf(after).ShouldBe("long");
    }

    [Fact]
    public async Task Complete_OfTheClient_EndsTheSubscriptionAndFreesItsId()
    {
        await using var client = await SocketClient.InitialiseAsync(server.Host);
        await client.SubscribeAsync("1", LongSubscription);
        await client.ReceiveAsync();

        await client.SendAsync("""{"id":"1","type":"complete"}""");
        await client.SubscribeAsync("1", "{ __typename }");
        var seen = await UntilAsync(client, m => TypeOf(m) == "complete");
        await client.SendAsync("""{"type":"ping"}""");
        var after = (await client.ReceiveAsync())!.Value;

        seen.Count(m => m.GetRawText().Contains("__typename", StringComparison.Ordinal)).ShouldBe(1);
        seen.Count(m => TypeOf(m) == "complete").ShouldBe(1);
        TypeOf(after).ShouldBe("pong");
    }

    [Fact]
    public async Task Complete_OfAnUnknownId_IsIgnored()
    {
        await using var client = await SocketClient.InitialiseAsync(server.Host);

        await client.SendAsync("""{"id":"never","type":"complete"}""");
        await client.SubscribeAsync("q", "{ __typename }");

        TypeOf((await client.ReceiveAsync())!.Value).ShouldBe("next");
    }

    [Fact]
    public async Task Complete_BeforeTheAnswer_SuppressesIt()
    {
        await using var client = await SocketClient.InitialiseAsync(server.Host);

        await client.SubscribeAsync("slow", "{ slow(milliseconds: 1500) }");
        await client.SendAsync("""{"id":"slow","type":"complete"}""");
        await client.SubscribeAsync("next", "{ slow(milliseconds: 1600) }");
        var first = (await client.ReceiveAsync())!.Value;

        IdOf(first).ShouldBe("next");
    }

    [Fact]
    public async Task Subscribe_OneOperationTooMany_IsAnErrorForItAlone()
    {
        await using var host = await SampleHost.StartAsync(o => o.Sockets.MaxConcurrentOperations = 2);
        await using var client = await SocketClient.InitialiseAsync(host);
        await client.SubscribeAsync("1", LongSubscription);
        await client.SubscribeAsync("2", LongSubscription);

        await client.SubscribeAsync("3", "{ __typename }");
        var seen = await UntilAsync(client, m => IdOf(m) == "3");
        await client.SendAsync("""{"id":"1","type":"complete"}""");
        await client.SubscribeAsync("4", "{ __typename }");
        await UntilAsync(client, m => IdOf(m) == "4" && TypeOf(m) == "next");

        seen[^1].GetProperty("payload")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe("TOO_MANY_OPERATIONS");
    }

    [Fact]
    public async Task Ping_AtAnyTime_IsAnsweredWithItsPayload()
    {
        await using var client = await SocketClient.ConnectAsync(server.Host);

        await client.SendAsync("""{"type":"ping","payload":{"n":1}}""");

        (await TextAsync(client)).ShouldBe("""{"type":"pong","payload":{"n":1}}""");
    }

    [Fact]
    public async Task Ping_OfTheServer_AnsweredByPong_KeepsTheConnection()
    {
        await using var host = await SampleHost.StartAsync(o => o.Sockets.KeepAliveInterval = TimeSpan.FromSeconds(2));
        await using var client = await SocketClient.InitialiseAsync(host);

        for (var i = 0; i < 2; i++)
        {
            TypeOf((await client.ReceiveAsync())!.Value).ShouldBe("ping");
            await client.SendAsync("""{"type":"pong"}""");
        }
    }

    private static async Task<string> TextAsync(SocketClient client) => (await client.ReceiveAsync())!.Value.GetRawText();

    private static async Task<List<JsonElement>> UntilAsync(SocketClient client, Predicate<JsonElement> isLast)
    {
        var seen = new List<JsonElement>();
        do seen.Add((await client.ReceiveAsync())!.Value);
        while (!isLast(seen[^1]));
        return seen;
    }

    private static string TypeOf(JsonElement message) => message.GetProperty("type").GetString()!;

    private static string? IdOf(JsonElement message) => message.TryGetProperty("id", out var id) ? id.GetString() : null;
}
