using System.Diagnostics;
using GbaGraph.Domain.Records;
using GbaGraph.Storage.Neo4j;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Export;
using GbaGraph.Storage.Neo4j.Tests.Server;

namespace GbaGraph.Benchmarks.Neo4j;

/// <summary>The other way to load: files, and the server's offline importer; then the first start, which makes constraints and indexes.</summary>
internal static class ImportBenchmark
{
    public static async Task RunAsync(KnowledgeRecord record)
    {
        using var server = Neo4jProgram.Create("--no-gds", "--heap", "2g");
        var files = Path.Combine(server.Folder, "import");
        var clock = Stopwatch.StartNew();
        var arguments = CsvExport.Write(record, "made", files);
        var written = clock.Elapsed.TotalSeconds;
        await server.RunAsync("import", arguments.Select(a => a.StartsWith("--nodes=", StringComparison.Ordinal) || a.StartsWith("--relationships=", StringComparison.Ordinal)
            ? a.Replace("=", "=" + files + Path.DirectorySeparatorChar, StringComparison.Ordinal) : a));
        var imported = clock.Elapsed.TotalSeconds;
        await server.StartAsync();
        var options = new Neo4jOptions(server.Http) { Timeout = TimeSpan.FromMinutes(5) };
        using var store = await Neo4jKnowledgeStore.OpenAsync(options, default);
        using var client = CypherClients.Create(options);
        await client.RunAsync(new("CALL db.awaitIndexes(280)"), AccessMode.Write, default);
        var ready = clock.Elapsed.TotalSeconds;
        var links = (await store.GetMetaAsync(default)).Links;
        Console.WriteLine($"| offline import | {record.Actors.Count} actors, {links} links | {ready:F1} s | files {written:F1} s, import {imported - written:F1} s, start and indexes {ready - imported:F1} s | {links / (imported - written):F0} links/s | {links / ready:F0} links/s of the whole |");
    }
}
