using System.Net;
using Sample;

namespace GbaGraph.GraphQL.Tests.Http;

public sealed class SchemaRequestTests(SampleServer server) : IClassFixture<SampleServer>
{
    [Fact]
    public async Task Get_Sdl_HasATagThatSavesTheSecondAnswer()
    {
        using var first = await server.Client.GetAsync("/graphql?sdl");
        var tag = first.Headers.ETag!;

        (await SendAsync(tag.ToString())).ShouldBe((HttpStatusCode.NotModified, string.Empty));
        (await SendAsync("\"other\", " + tag)).Status.ShouldBe(HttpStatusCode.NotModified);
        (await SendAsync("*")).Status.ShouldBe(HttpStatusCode.NotModified);
        (await SendAsync("\"other\"")).ShouldBe((HttpStatusCode.OK, await first.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task Get_SdlSwitchedOff_IsAnOrdinaryRequest()
    {
        await using var host = await SampleHost.StartAsync(o => o.EnableSchemaRequests = false);

        using var response = await host.Client.GetAsync("/graphql?sdl");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<(HttpStatusCode Status, string Text)> SendAsync(string ifNoneMatch)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?sdl");
        request.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch);
        using var response = await server.Client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
