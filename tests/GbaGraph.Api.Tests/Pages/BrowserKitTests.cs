using System.Net;
using GbaGraph.Api.Tests.Hosting;

namespace GbaGraph.Api.Tests.Pages;

/// <summary>What the Api gives to Neo4j Browser, which is a page of another origin.</summary>
public sealed class BrowserKitTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    private const string GuidePath = "/neo4j-browser/guide.html";
    private const string AllowOrigin = "Access-Control-Allow-Origin";

    private static readonly string Folder = Path.Combine(Repository.Root, "schema", "neo4j-browser");

    [Theory]
    [InlineData(GuidePath)]
    [InlineData("/neo4j-browser/style.grass")]
    public async Task Kit_AskedByAPageOfAnotherOrigin_MayBeRead(string path)
    {
        using var asked = await SendAsync(HttpMethod.Get, path);
        asked.StatusCode.ShouldBe(HttpStatusCode.OK);
        asked.Headers.GetValues(AllowOrigin).ShouldBe(["*"]);

        // What the Browser 5.24 sends beside the request, which a page may do only after a preflight.
        using var preflight = await SendAsync(HttpMethod.Options, path, ("Access-Control-Request-Method", "GET"), ("Access-Control-Request-Headers", "baggage,cache-control,pragma,sentry-trace"));
        preflight.IsSuccessStatusCode.ShouldBeTrue();
        preflight.Headers.GetValues(AllowOrigin).ShouldBe(["*"]);
        preflight.Headers.GetValues("Access-Control-Allow-Headers").Single().Split(',').ShouldBe(["baggage", "cache-control", "pragma", "sentry-trace"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/graphql?query={__typename}")]
    [InlineData("/health/ready")]
    public async Task Anything_Else_MayNotBeReadByAPageOfAnotherOrigin(string path)
    {
        using var asked = await SendAsync(HttpMethod.Get, path);
        asked.Headers.Contains(AllowOrigin).ShouldBeFalse();
    }

    [Fact]
    public async Task Guide_Asked_HoldsEverySavedQueryAndTheAddressOfTheStyle()
    {
        using var client = api.CreateClient();
        var guide = await client.GetStringAsync(GuidePath);
        guide.ShouldNotContain("{{");
        var statements = GuideStatements.Of(guide);
        statements.Count(s => s == ":style http://localhost/neo4j-browser/style.grass").ShouldBe(1);
        var saved = Directory.GetFiles(Path.Combine(Folder, "queries"), "*.cypher").Select(f => string.Join('\n', File.ReadAllLines(f)[1..]).Trim());
        statements.Where(s => s[0] != ':').Order(StringComparer.Ordinal).ShouldBe(saved.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Style_Asked_IsTheFile()
    {
        using var client = api.CreateClient();
        (await client.GetStringAsync("/neo4j-browser/style.grass")).ShouldBe(await File.ReadAllTextAsync(Path.Combine(Folder, "style.grass")));
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var client = api.CreateClient();
        using var request = new HttpRequestMessage(method, path) { Headers = { { "Origin", "http://localhost:7474" } } };
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        return await client.SendAsync(request);
    }
}
