using System.Net;
using GbaGraph.Storage.Neo4j.Tests.Server;

namespace GbaGraph.Api.Tests.Hosting;

/// <summary>The Api started before its Neo4j server, and with a password that the server refuses.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class Neo4jStartTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    [SkippableFact]
    public async Task Start_BeforeTheServer_SaysSoAndWorksWhenItIsThere()
    {
        Skip.If(Neo4jProgram.Path is null, $"needs a program that starts Neo4j servers: set {Neo4jProgram.Variable} to it");
        using var server = Neo4jProgram.Create("--no-gds", "--password", "correct-horse");
        var address = $"http://127.0.0.1:{ApiProcess.FreePort()}";
        using var api = Start(server, "correct-horse", address);
        await api.WaitForAsync("GbaGraph serves");
        using var client = new HttpClient { BaseAddress = new(address) };
        var unready = await client.GetAsync("/health/ready");
        unready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await unready.Content.ReadAsStringAsync()).ShouldBe($"STORE_UNAVAILABLE: Neo4j at {server.Http.GetLeftPart(UriPartial.Authority)}/neo4j doesn't answer; start it, or check Neo4j:Uri");
        (await client.GetStringAsync("/health/live")).ShouldBe("live");

        await server.StartAsync();
        using var limit = new CancellationTokenSource(Patience);
        while (!(await client.GetAsync("/health/ready", limit.Token)).IsSuccessStatusCode) await Task.Delay(200, limit.Token);
        (await client.GetStringAsync("/graphql?query={actor(slug:\"hkust\"){slug}}")).ShouldContain("\"slug\":\"hkust\"");

        using var refused = Start(server, "wrong-horse", "http://127.0.0.1:0");
        (await refused.ExitAsync()).ShouldBe(5, refused.Output);
        refused.Output.ShouldContain("error STORE_UNAUTHORIZED: ");
        refused.Output.ShouldNotContain("   at ");
        refused.Output.ShouldNotContain("wrong-horse");
    }

    private static ApiProcess Start(Neo4jProgram server, string password, string address) => ApiProcess.Start(
        "--Storage:Provider", "neo4j", "--Neo4j:Uri", server.Http.ToString(), "--Neo4j:User", "neo4j", "--Neo4j:Password", password,
        "--Seed:Path", Path.Combine(Repository.Root, "seed"), "--urls", address);
}
