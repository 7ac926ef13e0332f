using System.Net;
using System.Text;

namespace Sample;

public sealed class HttpTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string GraphQLJson = "application/graphql-response+json";

    [Fact]
    public async Task Get_Query_IsAnswered()
    {
        using var response = await server.Client.GetAsync("/graphql?query=" + Uri.EscapeDataString("query($c: String!) { place(code: $c) { name } }") + "&variables=" + Uri.EscapeDataString("""{"c":"elm"}"""));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"place":{"name":"Elmstadt"}}}""");
    }

    [Fact]
    public async Task Get_Mutation_IsNotAllowed()
    {
        using var response = await server.Client.GetAsync("/graphql?query=" + Uri.EscapeDataString("mutation { countStoreCalls(input: { reset: true }) { count } }"));

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["POST"]);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    public async Task Post_ContentTypeAFormCanSend_IsRefused(string contentType)
    {
        using var response = await PostAsync("""{"query":"{ whoAmI }"}""", GraphQLJson, contentType);

        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData("""[{"query":"{ whoAmI }"}]""", "HC0009")]
    [InlineData("""{"query":"{ who""", "HC0011")]
    [InlineData("""{"variables":{}}""", "HC0011")]
    [InlineData("""{"query":1}""", "HC0011")]
    [InlineData("""{"query":"{ whoAmI }","variables":[1]}""", "HC0011")]
    public async Task Post_MalformedBody_IsABadRequest(string body, string code)
    {
        using var response = await PostAsync(body, "application/json");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain($"\"code\":\"{code}\"");
    }

    [Fact]
    public async Task Post_VariablesNestedTooDeep_IsABadRequest()
    {
        var deep = new string('[', 10_000) + new string(']', 10_000);

        using var response = await PostAsync($$$"""{"query":"{ whoAmI }","variables":{"v":{{{deep}}}}}""", GraphQLJson);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData(GraphQLJson, HttpStatusCode.BadRequest, GraphQLJson)]
    [InlineData("application/json", HttpStatusCode.OK, "application/json")]
    [InlineData("*/*", HttpStatusCode.OK, "application/json")]
    [InlineData(null, HttpStatusCode.OK, "application/json")]
    public async Task Post_InvalidDocument_HasTheStatusOfTheMediaType(string? accept, HttpStatusCode status, string mediaType)
    {
        using var response = await PostAsync("""{"query":"{ nope }"}""", accept);

        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(mediaType);
    }

    [Fact]
    public async Task Post_AcceptOfAnotherType_IsNotAcceptable()
    {
        using var response = await PostAsync("""{"query":"{ whoAmI }"}""", "image/png");

        response.StatusCode.ShouldBe(HttpStatusCode.NotAcceptable);
    }

    [Fact]
    public async Task Post_SubscriptionAsEventStream_SendsEachEventAndCompletes()
    {
        using var response = await PostAsync("""{"query":"subscription { onCount(number: 2) }"}""", "text/event-stream");

        (await response.Content.ReadAsStringAsync()).ShouldBe(
            "event: next\ndata: {\"data\":{\"onCount\":1}}\n\nevent: next\ndata: {\"data\":{\"onCount\":2}}\n\nevent: complete\n\n");
    }

    [Fact(Timeout = 10_000)]
    public async Task Post_SubscriptionToATopic_HearsWhatAMutationSends()
    {
        using var request = Request("""{"query":"subscription { onPlaceAdded { name } }"}""", "text/event-stream");
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

    private Task<HttpResponseMessage> PostAsync(string body, string? accept, string contentType = "application/json") => server.Client.SendAsync(Request(body, accept, contentType));

    private static HttpRequestMessage Request(string body, string? accept, string contentType = "application/json")
    {
        var message = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, contentType) };
        if (accept is not null) message.Headers.TryAddWithoutValidation("Accept", accept);
        return message;
    }
}
