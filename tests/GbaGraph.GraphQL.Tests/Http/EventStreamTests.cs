using System.Net;
using System.Text;
using Sample;

namespace GbaGraph.GraphQL.Tests.Http;

public sealed class EventStreamTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string GraphQLJson = "application/graphql-response+json";
    private const string Events = "text/event-stream";

    [Fact]
    public async Task Post_SubscriptionAsEventStream_SendsEachEventAndCompletes()
    {
        using var response = await PostAsync("""{"query":"subscription { onCount(number: 2) }"}""", Events);

        (await response.Content.ReadAsStringAsync()).ShouldBe(
            "event: next\ndata: {\"data\":{\"onCount\":1}}\n\nevent: next\ndata: {\"data\":{\"onCount\":2}}\n\nevent: complete\ndata:\n\n");
    }

    [Fact(Timeout = 240_000)]
    public async Task Post_SubscriptionToATopic_HearsWhatAMutationSends()
    {
        using var request = Request("""{"query":"subscription { onPlaceAdded { name } }"}""", Events);
        using var stream = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await stream.Content.ReadAsStreamAsync());
        const string add = """{"query":"mutation { addHut(input: { code: \"gale\", name: \"Gale Hut\", near: \"elm\", beds: 3 }) { hut { name } errors { __typename } } }"}""";

        // The stream is open, but the server may not listen yet when its headers arrive: the first mutation may go unheard.
        var line = reader.ReadLineAsync();
        using (await PostAsync(add, GraphQLJson))
        {
        }

        while (!line.IsCompleted)
        {
            using (await PostAsync(add.Replace("gale", "gale" + Guid.NewGuid().ToString("N"), StringComparison.Ordinal).Replace("Gale Hut", "Hut " + Guid.NewGuid().ToString("N"), StringComparison.Ordinal), GraphQLJson))
            {
            }

            await Task.Delay(20);
        }

        (await line).ShouldBe("event: next");
        (await reader.ReadLineAsync()).ShouldNotBeNull().ShouldStartWith("data: {\"data\":{\"onPlaceAdded\":{\"name\":");
    }

    [Fact]
    public async Task Get_Subscription_IsStreamedAsTheBrowsersEventSourceAsks()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString("subscription { onCount(number: 1) }"));
        request.Headers.TryAddWithoutValidation("Accept", Events);

        using var response = await server.Client.SendAsync(request);

        response.Content.Headers.ContentType!.MediaType.ShouldBe(Events);
        (await response.Content.ReadAsStringAsync()).ShouldStartWith("event: next\ndata: {\"data\":{\"onCount\":1}}\n\n");
    }

    [Theory]
    [InlineData("{ nope }")]
    [InlineData("subscription { onCount }")]
    [InlineData("{")]
    public async Task Post_RefusedDocument_IsTheOneEventOfAStream(string query)
    {
        using var response = await PostAsync($$"""{"query":"{{query}}"}""", Events);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(Events);
        (await response.Content.ReadAsStringAsync()).ShouldMatch("^event: next\ndata: \\{\"errors\":\\[.+\\]\\}\n\nevent: complete\ndata:\n\n$");
    }

    [Fact]
    public async Task Post_BodyThatIsNoRequest_IsRefusedAsJson()
    {
        using var response = await PostAsync("{", Events);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(GraphQLJson);
    }

    [Fact]
    public async Task Post_SubscriptionWithoutStream_IsRefused()
    {
        using var response = await PostAsync("""{"query":"subscription { onCount(number: 2) }"}""", GraphQLJson);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain("accept text/event-stream");
    }

    [Fact(Timeout = 240_000)]
    public async Task Stream_Silent_GetsComments()
    {
        await using var host = await SampleHost.StartAsync(o => o.EventStreamKeepAliveInterval = TimeSpan.FromMilliseconds(20));
        using var request = Request("""{"query":"subscription { onPlaceAdded { name } }"}""", Events);
        using var stream = await host.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await stream.Content.ReadAsStreamAsync());

        for (var i = 0; i < 3; i++)
        {
            (await reader.ReadLineAsync()).ShouldBe(":");
            (await reader.ReadLineAsync()).ShouldBe(string.Empty);
        }
    }

    [Fact(Timeout = 240_000)]
    public async Task Stream_OneTooMany_Is503UntilOneEnds()
    {
        await using var host = await SampleHost.StartAsync(o => o.MaxConcurrentEventStreams = 1);
        using var first = Request("""{"query":"subscription { onCount(number: 1000000) }"}""", Events);
        var stream = await host.Client.SendAsync(first, HttpCompletionOption.ResponseHeadersRead);

        var (status, text) = await StreamAsync(host);
        stream.Dispose();
        while ((await StreamAsync(host)).Status != HttpStatusCode.OK) await Task.Delay(20);

        status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        text.ShouldContain("\"code\":\"SERVER_BUSY\"");
    }

    private static async Task<(HttpStatusCode Status, string Text)> StreamAsync(SampleHost host)
    {
        using var request = Request("""{"query":"subscription { onCount(number: 1) }"}""", Events);
        using var response = await host.Client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private Task<HttpResponseMessage> PostAsync(string body, string accept) => server.Client.SendAsync(Request(body, accept));

    private static HttpRequestMessage Request(string body, string accept)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        message.Headers.TryAddWithoutValidation("Accept", accept);
        return message;
    }
}
