using GbaGraph.Domain.Records;
using GbaGraph.Research.Seed;

namespace GbaGraph.Storage.Neo4j.Tests.Server;

/// <summary>The repository's seed, read once.</summary>
internal static class Seed
{
    private static readonly Lazy<Task<KnowledgeRecord>> Once = new(async () => (await StoreFilling.ReadAsync(Path.Combine(Repository.Root, "seed"), default)).Record);

    public static Task<KnowledgeRecord> RecordAsync => Once.Value;

    /// <summary>Opens a store that holds the seed.</summary>
    public static async Task<Neo4jKnowledgeStore> OpenAsync(Neo4jFixture neo4j)
    {
        var record = await RecordAsync;
        var store = await Neo4jKnowledgeStore.OpenAsync(neo4j.Options, default);
        if ((await store.GetMetaAsync(default)).ContentHash == ContentHash.Of(record)) return store;
        store.Dispose();
        store = await neo4j.OpenEmptyAsync();
        await store.LoadInStepsAsync(record, "seed", null, default);
        return store;
    }
}
