using GbaGraph.Domain.Records;
using GbaGraph.Storage.Neo4j.Tests.Server;

namespace GbaGraph.Storage.Neo4j.Tests.Loading;

[Collection(Neo4jCollection.Name)]
public sealed class RegistryLoadTests(Neo4jFixture neo4j)
{
    private const string Variable = "GBA_TEST_LONG";

    // All 35,990 take minutes; they are loaded where GBA_TEST_LONG is set.
    [SkippableFact]
    public async Task LoadInSteps_RegistryRecords_AreAllThere()
    {
        Skip.If(RegistryRecord.File is null, "needs the registry's records: set GBA_TEST_DATA to a folder with ror-v2.jsonl.gz");
        var record = RegistryRecord.Read(Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } ? int.MaxValue : 3000);
        using var store = await neo4j.OpenEmptyAsync();
        await store.LoadInStepsAsync(record, "registry", null, default);
        var meta = await store.GetMetaAsync(default);
        (meta.Actors, meta.ContentHash).ShouldBe((record.Actors.Count, ContentHash.Of(record)));
        var snapshot = await store.GetSnapshotAsync(default);
        ContentHash.Of(record with { Actors = snapshot.Actors }).ShouldBe(meta.ContentHash);
    }
}
