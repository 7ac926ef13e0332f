using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Loading;

namespace GbaGraph.Storage.Neo4j.Tests.Server;

/// <summary>
/// The one server of the tests of this assembly, which follow one another: the running one whose address is in GBA_TEST_NEO4J (what it holds of GbaGraph is removed),
/// or one that the program in GBA_TEST_NEO4J_SERVER starts.
/// </summary>
public sealed class Neo4jFixture : IAsyncLifetime
{
    private const string Variable = "GBA_TEST_NEO4J";

    private Neo4jProgram? _program;
    private Neo4jOptions? _options;
    private bool _hasGds;

    /// <summary>How to reach the server; skips the test where there is none.</summary>
    public Neo4jOptions Options
    {
        get
        {
            Skip.If(_options is null, $"needs a Neo4j server: set {Variable} to the address of one, or {Neo4jProgram.Variable} to a program that starts one");
            return _options!;
        }
    }

    public async Task InitializeAsync()
    {
        var address = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(address) && Neo4jProgram.Path is not null)
        {
            _program = Neo4jProgram.Create();
            await _program.StartAsync();
            address = _program.Http.ToString();
        }

        if (string.IsNullOrEmpty(address)) return;
        var uri = new Uri(address);
        var user = uri.UserInfo.Split(':', 2);
        _options = new Neo4jOptions(new(uri.GetLeftPart(UriPartial.Scheme) + uri.Authority), user is [{ Length: > 0 } name, _] ? name : null, user is [_, var password] ? password : null)
        {
            Timeout = TimeSpan.FromMinutes(2),
        };
        using var client = CypherClients.Create(_options);
        _hasGds = (await client.RunAsync(new("SHOW PROCEDURES YIELD name WHERE name = 'gds.graph.list' RETURN name"), AccessMode.Read, default)).Rows.Count > 0;
    }

    /// <summary>Skips the test where the server has no Graph Data Science.</summary>
    public void RequireGds() => Skip.If(Options is not null && !_hasGds, $"needs Graph Data Science on the Neo4j server: install the plugin there, or set {Neo4jProgram.Variable} to a program that starts a server that has it");

    public Task DisposeAsync()
    {
        _program?.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Opens a store without content.</summary>
    public async Task<Neo4jKnowledgeStore> OpenEmptyAsync()
    {
        await ClearAsync();
        return await Neo4jKnowledgeStore.OpenAsync(Options, default);
    }

    /// <summary>Removes what the store holds, and its state.</summary>
    public async Task ClearAsync()
    {
        using var client = CypherClients.Create(Options);
        await client.RunAsync(new(RecordBatches.ClearInSteps), AccessMode.Write, default);
        await client.RunAsync(new("MATCH (g:GbaGraph) DETACH DELETE g"), AccessMode.Write, default);
    }
}
