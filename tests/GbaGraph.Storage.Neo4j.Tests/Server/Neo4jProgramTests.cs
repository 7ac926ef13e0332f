using System.Diagnostics;

namespace GbaGraph.Storage.Neo4j.Tests.Server;

public sealed class Neo4jProgramTests
{
    [SkippableFact]
    public async Task Server_WhoseOwnerIsKilled_EndsAndLeavesNothing()
    {
        Skip.If(Neo4jProgram.Path is null, $"needs a program that starts Neo4j servers: set {Neo4jProgram.Variable} to it");
        using var owner = Process.Start("sleep", "3600");
        using var server = Neo4jProgram.CreateFor(owner.Id);
        await server.StartAsync();
        using var http = new HttpClient();
        (await http.GetAsync(server.Http)).IsSuccessStatusCode.ShouldBeTrue();

        owner.Kill();
        for (var waited = TimeSpan.Zero; Directory.Exists(server.Folder) && waited < TimeSpan.FromMinutes(3); waited += TimeSpan.FromMilliseconds(200)) await Task.Delay(200);

        Directory.Exists(server.Folder).ShouldBeFalse();
        await Should.ThrowAsync<HttpRequestException>(() => http.GetAsync(server.Http));
    }
}
