using GbaGraph.Storage.Neo4j;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Tests.Loading;
using GbaGraph.Storage.Neo4j.Tests.Server;

namespace GbaGraph.Benchmarks.Neo4j;

/// <summary>The Neo4j store beside Cypher written by hand that goes through the same client, on a server of its own; prints rows of a table.</summary>
internal static class Neo4jBenchmark
{
    public static int Run(string[] args) => RunAsync(args).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(string[] args)
    {
        if (Neo4jProgram.Path is null || RegistryRecord.File is null)
        {
            await Console.Error.WriteLineAsync($"set {Neo4jProgram.Variable} to a program that starts Neo4j servers, and GBA_TEST_DATA to a folder with ror-v2.jsonl.gz");
            return 2;
        }

        switch (args)
        {
            case ["load", var links, var who]:
                await LoadBenchmark.RunAsync(MadeRecord.Create(MadeRecord.Count(links)), who);
                return 0;
            case ["import", var links]:
                await ImportBenchmark.RunAsync(MadeRecord.Create(MadeRecord.Count(links)));
                return 0;
            case ["queries", var links, .. var names] when names.All(QueryBenchmark.Names.Contains):
                await QueryBenchmark.RunAsync(MadeRecord.Create(MadeRecord.Count(links)), names.Length > 0 ? names : QueryBenchmark.Names);
                return 0;
            default:
                await Console.Error.WriteLineAsync("usage: neo4j load LINKS (store|hand) | neo4j import LINKS | neo4j queries LINKS [id|page|levels]…");
                return 2;
        }
    }

    /// <summary>Starts a server with a heap of 2 GB, without content but with the constraints and indexes of the store.</summary>
    public static async Task<(Neo4jProgram Server, Neo4jOptions Options)> StartAsync()
    {
        var server = Neo4jProgram.Create("--no-gds", "--heap", "2g");
        await server.StartAsync();
        var options = new Neo4jOptions(server.Http) { Timeout = TimeSpan.FromMinutes(2) };
        using var store = await Neo4jKnowledgeStore.OpenAsync(options, default);
        using var client = CypherClients.Create(options);
        await client.RunAsync(new("CALL db.awaitIndexes(120)"), AccessMode.Write, default);
        return (server, options);
    }
}
