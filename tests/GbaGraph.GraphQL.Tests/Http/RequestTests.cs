using System.Net;
using System.Text;
using Sample;

namespace GbaGraph.GraphQL.Tests.Http;

public sealed class RequestTests(SampleServer server) : IClassFixture<SampleServer>
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
    public async Task Post_BodyWithAByteOrderMark_IsAnswered()
    {
        using var response = await PostAsync("\uFEFF{\"query\":\"{ whoAmI }\"}", GraphQLJson);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("HEAD")]
    public async Task Send_OtherMethod_IsNotAllowed(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql");

        using var response = await server.Client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["GET", "POST"]);
    }

    [Fact]
    public async Task Post_AcceptOfAnotherType_IsNotAcceptable()
    {
        using var response = await PostAsync("""{"query":"{ whoAmI }"}""", "image/png");

        response.StatusCode.ShouldBe(HttpStatusCode.NotAcceptable);
    }

    [Theory]
    [InlineData(0xFF)]
    [InlineData(0xC0)]
    public async Task Post_BytesThatArentUtf8_AreABadRequest(byte wrong)
    {
        foreach (var text in new[] { "{\"query\":\"{ whoAmI #? }\"}", "{\"query\":\"{ whoAmI }\",\"variables\":{\"?\":1}}", "{\"query\":\"query($t: String) { echoText(text: $t) }\",\"variables\":{\"t\":\"?\"}}" })
        {
            var bytes = Encoding.ASCII.GetBytes(text);
            bytes[Array.IndexOf(bytes, (byte)'?')] = wrong;
            using var content = new ByteArrayContent(bytes);
            content.Headers.ContentType = new("application/json");

            using var response = await server.Client.PostAsync("/graphql", content);

            response.StatusCode.ShouldBe(HttpStatusCode.BadRequest, text);
        }
    }

    [Theory]
    [InlineData("""{"query":"{ whoAmI #\\uD800 }"}""")]
    [InlineData("""{"query":"query($t: String) { echoText(text: $t) }","variables":{"t":"\\uD800"}}""")]
    [InlineData("""{"query":"{ whoAmI }","operationName":"\\uDC00"}""")]
    public async Task Post_HalfASurrogatePair_IsABadRequest(string body)
    {
        using var response = await PostAsync(body.Replace("\\\\", "\\", StringComparison.Ordinal), GraphQLJson);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private Task<HttpResponseMessage> PostAsync(string body, string? accept, string contentType = "application/json") => server.Client.SendAsync(Request(body, accept, contentType));

    private static HttpRequestMessage Request(string body, string? accept, string contentType = "application/json")
    {
        var message = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, contentType) };
        if (accept is not null) message.Headers.TryAddWithoutValidation("Accept", accept);
        return message;
    }
}
