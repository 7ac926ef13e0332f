using GbaGraph.Storage.Neo4j.Tests.Server;
using Microsoft.AspNetCore.Hosting;

namespace GbaGraph.Api.Tests.Hosting;

/// <summary>The Api with the repository's seed, in this process, on a Neo4j server that the program in GBA_TEST_NEO4J_SERVER starts.</summary>
public sealed class Neo4jApiFixture : ApiFixture, IAsyncLifetime
{
    private Neo4jProgram? _server;

    /// <summary>The server's HTTP address, which is also that of its Browser.</summary>
    internal Uri Neo4j => _server!.Http;

    /// <summary>The server's Bolt address, by which its Browser speaks to it.</summary>
    internal Uri Bolt => _server!.Bolt;

    /// <summary>Skips the test where no server can be started.</summary>
    internal void Require() => Skip.If(_server is null, $"needs a program that starts Neo4j servers: set {Neo4jProgram.Variable} to it");

    public async Task InitializeAsync()
    {
        if (Neo4jProgram.Path is null) return;
        _server = Neo4jProgram.Create();
        await _server.StartAsync();
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        _server?.Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Storage:Provider", "neo4j").UseSetting("Neo4j:Uri", _server!.Http.ToString()).UseSetting("Neo4j:Timeout", "120");
    }
}
