using GbaGraph.Domain.Records;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Export;
using GbaGraph.Storage.Neo4j.Tests.Server;
using GbaGraph.Storage.Tests.Fixtures;

namespace GbaGraph.Storage.Neo4j.Tests.Loading;

/// <summary>The offline import, by the server's own importer.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class ImportTests
{
    [SkippableFact]
    public async Task Import_ExportedRecord_GivesTheGraphOfALoad()
    {
        Skip.If(Neo4jProgram.Path is null, $"needs a program that starts Neo4j servers: set {Neo4jProgram.Variable} to it");
        var record = SmallRecord.Create();
        using var server = Neo4jProgram.Create("--no-gds");
        var files = Path.Combine(server.Folder, "import");
        var import = CsvExport.Write(record, "seed", files);
        await server.RunAsync("import", import.Select(a => a.StartsWith("--nodes=", StringComparison.Ordinal) || a.StartsWith("--relationships=", StringComparison.Ordinal)
            ? a.Replace("=", "=" + files + Path.DirectorySeparatorChar, StringComparison.Ordinal) : a));
        await server.StartAsync();
        using var store = await Neo4jKnowledgeStore.OpenAsync(new Neo4jOptions(server.Http) { Timeout = TimeSpan.FromMinutes(2) }, default);
        (await store.CheckAsync(default)).ShouldBeEmpty();
        var meta = await store.GetMetaAsync(default);
        (meta.Revision, meta.ContentHash, meta.SeedHash, meta.Frameworks).ShouldBe((1, ContentHash.Of(record), "seed", 2));
        (await store.SearchAsync("香港科技大學", null, new(First: 1), default)).Rows[0].Value.Actor.Slug.ShouldBe("hkust");
    }
}
