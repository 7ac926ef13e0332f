using FsCheck;
using FsCheck.Fluent;
using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Paging;
using GbaGraph.Domain.Records;
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
    public Task Find_RandomFiltersOrdersAndPages_AreTheSameOnBothStores() => WithBothAsync(async (server, file, _) =>
    {
        (await server.GetSnapshotAsync(default)).ContentHash.ShouldBe((await file.GetSnapshotAsync(default)).ContentHash);
        var property = Prop.ForAll(ArbMap.Default.ArbFor<PositiveInt>(), seed => AnswersAsync(file, seed.Get).GetAwaiter().GetResult() == AnswersAsync(server, seed.Get).GetAwaiter().GetResult());
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Questions).WithReplay(20251, 7).WithEndSize(1_000_000), property);
    });

    /// <summary>Of subquery in subquery beside many conditions that an index could answer, the server made plans for minutes.</summary>
    [SkippableFact]
    public Task FindObservations_ConditionsOnManyIndexesAndOnLinksOfActors_AreTheSameOnBothStores() => WithBothAsync(async (server, file, _) =>
    {
        const int seed = 10718;
        (await AnswersAsync(server, seed)).ShouldBe(await AnswersAsync(file, seed));
    });

    [SkippableFact]
    public Task FindActors_LinksOfActorsOfLinksOfActors_AreTheSameOnBothStores() => WithBothAsync(async (server, file, record) =>
    {
        var found = new List<int?>();
        foreach (var filter in NestedFilters())
        {
            var page = new PageRequest(First: 7, IncludeTotalCount: true);
            var expected = await file.FindActorsAsync(filter, [], page, default);
            Text(await server.FindActorsAsync(filter, [], page, default), a => a.Slug).ShouldBe(Text(expected, a => a.Slug));
            var from = new LinkFilter { From = filter };
            Text(await server.FindLinksAsync(from, [], null, page, default), l => l.Id).ShouldBe(Text(await file.FindLinksAsync(from, [], null, page, default), l => l.Id));
            var of = new ObservationFilter { Subject = filter };
            Text(await server.FindObservationsAsync(of, [], page, default), o => o.Id).ShouldBe(Text(await file.FindObservationsAsync(of, [], page, default), o => o.Id));
            var slugs = record.Actors.Select(a => a.Slug).ToArray();
            var (here, there) = (await server.GetLinksOfAsync(slugs, from, [], null, page, default), await file.GetLinksOfAsync(slugs, from, [], null, page, default));
            foreach (var slug in slugs) Text(here[slug], l => l.Id).ShouldBe(Text(there[slug], l => l.Id));
            (await server.GetActorFacetsAsync(filter, default)).Total.ShouldBe(expected.TotalCount!.Value);
            found.Add(expected.TotalCount);
        }

        found.Distinct().Count().ShouldBeGreaterThan(4);
    });

    /// <summary>The same record in both stores.</summary>
    private async Task WithBothAsync(Func<IKnowledgeStore, IKnowledgeStore, KnowledgeRecord, Task> compare)
    {
        using var server = await neo4j.OpenEmptyAsync();
        var folder = Directory.CreateTempSubdirectory("gbagraph-parity-").FullName;
        try
        {
            using var file = SqliteKnowledgeStore.Open(Path.Combine(folder, "gba.db"));
            var record = new RandomRecord(77).Create(40, 120);
            await server.LoadAsync(record, "seed", null, default);
            await file.LoadAsync(record, "seed", null, default);
            await compare(server, file, record);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Quantifiers in quantifiers in quantifiers: each of the outer two ways with each of the inner ones, and two at once.</summary>
    private static IEnumerable<ActorFilter> NestedFilters()
    {
        var first = new LinkFilter { Kind = new() { In = [LinkKind.PartnersWith, LinkKind.LocatedIn, LinkKind.Funds, LinkKind.Incubated] } };
        LinkQuantifiers[] innermost = [new() { Some = first }, new() { None = first, Direction = LinkDirection.Outgoing }];
        foreach (var inner in innermost.SelectMany(i => Around(new() { Links = i })))
        {
            foreach (var outer in Around(new() { Links = inner })) yield return new() { Links = outer };
        }

        static LinkQuantifiers[] Around(ActorFilter actor) =>
            [new() { Some = new() { From = actor } }, new() { Some = new() { To = actor }, Direction = LinkDirection.Incoming }, new() { Some = new() { From = actor }, None = new() { To = actor } }];
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
