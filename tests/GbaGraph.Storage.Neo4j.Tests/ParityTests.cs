using FsCheck;
using FsCheck.Fluent;
using GbaGraph.Domain.Paging;
using GbaGraph.Storage.Neo4j.Tests.Server;
using GbaGraph.Storage.Sqlite;
using GbaGraph.Storage.Tests.Fixtures;

namespace GbaGraph.Storage.Neo4j.Tests;

/// <summary>Both stores asked the same random questions over the same random record: same rows, same cursors, same totals.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class ParityTests(Neo4jFixture neo4j)
{
    private const string Variable = "GBA_TEST_LONG";

    // Deeper ones are in the contract; the server plans each anew, which takes the longer the deeper they are.
    private const int Depth = 2;

    // 200, and 2,000 where GBA_TEST_LONG is set.
    private static readonly int Questions = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } ? 2000 : 200;

    [SkippableFact]
    public async Task Find_RandomFiltersOrdersAndPages_AreTheSameOnBothStores()
    {
        using var server = await neo4j.OpenEmptyAsync();
        var folder = Directory.CreateTempSubdirectory("gbagraph-parity-").FullName;
        try
        {
            using var file = SqliteKnowledgeStore.Open(Path.Combine(folder, "gba.db"));
            var record = new RandomRecord(77).Create(40, 120);
            await server.LoadAsync(record, "seed", null, default);
            await file.LoadAsync(record, "seed", null, default);
            (await server.GetSnapshotAsync(default)).ContentHash.ShouldBe((await file.GetSnapshotAsync(default)).ContentHash);
            var property = Prop.ForAll(ArbMap.Default.ArbFor<PositiveInt>(), seed => AnswersAsync(file, seed.Get).GetAwaiter().GetResult() == AnswersAsync(server, seed.Get).GetAwaiter().GetResult());
            Check.One(Config.QuickThrowOnFailure.WithMaxTest(Questions).WithReplay(20251, 7).WithEndSize(1_000_000), property);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>One random question of each kind of row in turn, as a text: ids, cursors, whether more rows are there, and the total.</summary>
    private static async Task<string> AnswersAsync(IKnowledgeStore store, int seed)
    {
        var (filters, page) = (new RandomFilters(seed), new PageRequest(First: seed % 7 == 0 ? null : seed % 11, Last: seed % 5 == 0 ? 3 : null, IncludeTotalCount: true));
        return (seed % 4) switch
        {
            0 => Text(await store.FindActorsAsync(filters.Actor(Depth), filters.Order<ActorSortField>(), page, default), a => a.Slug),
            1 => Text(await store.FindLinksAsync(filters.Link(Depth), filters.Order<LinkSortField>(), seed % 3 == 0 ? filters.Day() : null, page, default), l => l.Id),
            2 => Text(await store.FindObservationsAsync(filters.Observation(Depth), filters.Order<ObservationSortField>(), page, default), o => o.Id),
            _ => Text(await store.FindEventsAsync(filters.Event(Depth), filters.Order<EventSortField>(), page, default), e => e.Id),
        };
    }

    private static string Text<T>(Page<T> page, Func<T, string> id) =>
        $"{string.Join(' ', page.Rows.Select(r => id(r.Value) + "=" + r.Cursor))} {page.HasNext} {page.HasPrevious} {page.TotalCount}";
}
