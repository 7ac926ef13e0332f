using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using GbaGraph.GraphQL.Http;
using Microsoft.AspNetCore.Builder;
using Sample;

namespace GbaGraph.GraphQL.Tests.Http;

public sealed class EndpointLimitTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Post_LongerThanAllowed_Is413(bool isChunked)
    {
        await using var host = await SampleHost.StartAsync(maxRequestSize: 1000);
        using var request = Request("{ whoAmI }" + new string(' ', 1000));
        request.Headers.TransferEncodingChunked = isChunked;

        using var response = await host.Client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await response.Content.ReadAsStringAsync()).ShouldContain("\"code\":\"HC0010\"");
    }

    [Fact]
    public async Task Post_OneRequestTooMany_Is503WithRetryAfter()
    {
        await using var host = await SampleHost.StartAsync(o => o.MaxConcurrentRequests = 0);

        using var response = await SendAsync(host, "{ __typename }");

        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(1));
        (await response.Content.ReadAsStringAsync()).ShouldContain("\"code\":\"SERVER_BUSY\"");
    }

    [Fact]
    public async Task Post_RequestsOneAfterTheOther_FreeTheirPlace()
    {
        await using var host = await SampleHost.StartAsync(o => o.MaxConcurrentRequests = 1);

        foreach (var query in new[] { "{ __typename }", "{ nope }", "{ boom }", "{ __typename }" })
        {
            using var response = await SendAsync(host, query);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, query);
        }
    }

    [Fact]
    public void AdmissionLimit_APlaceDisposedTwice_IsFreedOnce()
    {
        var limit = new AdmissionLimit();
        var first = limit.Enter(2);
        var second = limit.Enter(2);

        limit.Enter(2).ShouldBeNull();
        first!.Dispose();
        first.Dispose();

        limit.Enter(2).ShouldNotBeNull();
        limit.Enter(2).ShouldBeNull();
        second.ShouldNotBeNull();
    }

    [Fact]
    public async Task Post_ResolverSlowerThanAllowed_IsTimedOut()
    {
        await using var host = await SampleHost.StartAsync(server: s => s.ModifyRequestOptions(o => o.ExecutionTimeout = TimeSpan.FromMilliseconds(50)));

        using var response = await SendAsync(host, "{ slow(milliseconds: 60000) }");

        (await response.Content.ReadAsStringAsync()).ShouldContain("\"code\":\"HC0045\"");
    }

    [Fact]
    public async Task Post_AnswerLongerThanAllowed_IsRefused()
    {
        await using var host = await SampleHost.StartAsync(server: s => s.ModifyRequestOptions(o => o.MaxResponseBytes = 100));

        using var small = await SendAsync(host, "{ __typename }");
        using var large = await SendAsync(host, "{ __schema { types { name } } }");

        (await small.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"__typename":"Query"}}""");
        (await large.Content.ReadAsStringAsync()).ShouldBe(
            """{"errors":[{"message":"The answer exceeds the allowed 100 bytes: ask for fewer fields or smaller pages.","extensions":{"code":"RESPONSE_TOO_LARGE"}}]}""");
    }

    [Fact]
    public async Task Get_WithoutTheRequiredPreflightHeader_IsRefused()
    {
        await using var host = await SampleHost.StartAsync(o => o.EnforceGetRequestsPreflightHeader = true);
        using var with = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}") { Headers = { { "GraphQL-Preflight", "1" } } };

        using var refused = await host.Client.GetAsync("/graphql?query={__typename}");
        using var answered = await host.Client.SendAsync(with);

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("PREFLIGHT_REQUIRED");
        answered.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Get_MutationAllowed_Runs()
    {
        await using var host = await SampleHost.StartAsync(o => o.AllowedGetOperations = AllowedGetOperations.QueryAndMutation);
        var url = "/graphql?query=" + Uri.EscapeDataString("mutation { countStoreCalls(input: { reset: false }) { count } }");

        using var response = await host.Client.GetAsync(url);

        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"countStoreCalls":{"count":0}}}""");
    }

    [Fact]
    public async Task Get_SwitchedOff_Is405()
    {
        await using var host = await SampleHost.StartAsync(o => o.EnableGetRequests = false);

        using var response = await host.Client.GetAsync("/graphql?query={__typename}");

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData("application/graphql-response+json")]
    [InlineData("application/json")]
    public async Task Post_WhereTheApplicationCompresses_IsCompressed(string accept)
    {
        await using var host = await SampleHost.StartAsync(host: b => b.Services.AddResponseCompression(), pipeline: app => app.UseResponseCompression());
        using var request = Request("{ __schema { types { name fields { name } } } }");
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        request.Headers.AcceptEncoding.ParseAdd("gzip");

        using var response = await host.Client.SendAsync(request);
        await using var unzipped = new GZipStream(await response.Content.ReadAsStreamAsync(), CompressionMode.Decompress);

        response.Content.Headers.ContentEncoding.ShouldBe(["gzip"]);
        (await new StreamReader(unzipped).ReadToEndAsync()).ShouldStartWith("""{"data":{"__schema":{"types":""");
    }

    private static async Task<HttpResponseMessage> SendAsync(SampleHost host, string query)
    {
        using var request = Request(query);
        return await host.Client.SendAsync(request);
    }

    private static HttpRequestMessage Request(string query) =>
        new(HttpMethod.Post, "/graphql") { Content = new StringContent($$"""{"query":"{{query}}"}""", Encoding.UTF8, "application/json") };
}
