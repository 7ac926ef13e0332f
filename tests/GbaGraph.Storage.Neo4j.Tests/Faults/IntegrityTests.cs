using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Records;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Schema;
using GbaGraph.Storage.Neo4j.Tests.Server;
using GbaGraph.Storage.Tests.Fixtures;

namespace GbaGraph.Storage.Neo4j.Tests.Faults;

/// <summary>What others do to the database, and what the store says of it.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class IntegrityTests(Neo4jFixture neo4j)
{
    [SkippableFact]
    public async Task Check_LoadedStore_FindsNothing()
    {
        using var store = await LoadedAsync();
        (await store.CheckAsync(default)).ShouldBeEmpty();
    }

    [SkippableTheory]
    [InlineData("MATCH (a:Actor {slug: 'dji'}) REMOVE a:Firm SET a:Lab", "dji: labels don't agree with the kind")]
    [InlineData("MATCH (a:Actor {slug: 'dji'}) SET a.nameTypes = []", "dji: an actor lacks its slug, its kind, a name, or a language or type of a name")]
    [InlineData("MATCH (s:ActorSearch {slug: 'dji'}) DELETE s", "dji: an actor is not found by a search")]
    [InlineData("MATCH (a:Actor {slug: 'dji'}) SET a.degree = 77", "dji: the number of links is wrong")]
    [InlineData("MATCH (a:Actor {slug: 'dji'}), (b:Actor {slug: 'hkust'}) CREATE (a)-[:LISTENS_TO]->(b)", "LISTENS_TO: a relationship between actors is of a type outside the vocabulary")]
    [InlineData("MATCH ()-[l:INCUBATED {id: 't-l0004'}]->() SET l.sources = []", "t-l0004: a link cites no source, or its lists of evidence differ in length")]
    [InlineData("MATCH ()-[l:INCUBATED {id: 't-l0004'}]->() SET l.sources = [x IN l.sources | 'nowhere']", "t-l0004: evidence names a source that isn't there")]
    [InlineData("MATCH ()-[l:INCUBATED {id: 't-l0004'}]->() REMOVE l.status", "t-l0004: a link lacks its id or its status")]
    [InlineData("MATCH (o:Observation {id: 't-o0001'})-[r:MEASURES]->() DELETE r", "t-o0001: an observation isn't joined to its actor, its counterpart or its metric")]
    [InlineData("MATCH (a:Actor {slug: 'dji'}) SET a.names = ['DJI 2'] + a.names[1..]", "the content is not that of the last load: something else has written to the database; load it again")]
    public async Task Check_WrittenFromOutside_TellsWhat(string statement, string expected)
    {
        using var store = await LoadedAsync();
        await OutsideAsync(statement);
        (await store.CheckAsync(default)).ShouldContain(expected);
    }

    [SkippableFact]
    public async Task Check_LinkBetweenForbiddenKinds_TellsIt()
    {
        using var store = await LoadedAsync();
        await OutsideAsync("MATCH (a:Actor {slug: 'dji'}), (b:Actor {slug: 'hkust'}) CREATE (a)-[:GRADUATED_FROM {id: 'x-l1', status: 'STATED', sources: ['ror'], locators: ['-']}]->(b)");
        (await store.CheckAsync(default)).ShouldContain("x-l1: a link has an end of a kind that it can't have");
    }

    [SkippableFact]
    public async Task Check_DroppedIndex_TellsItAndTheNextOpeningMakesIt()
    {
        using (var store = await LoadedAsync())
        {
            await OutsideAsync("DROP INDEX actor_place");
            (await store.CheckAsync(default)).ShouldBe(["actor_place: the constraint or index is missing; the next start makes it"]);
        }

        using var again = await Neo4jKnowledgeStore.OpenAsync(neo4j.Options, default);
        (await again.CheckAsync(default)).ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Open_DuplicateWhereAConstraintWasDropped_IsToldAndByTheCheckToo()
    {
        using (var store = await LoadedAsync())
        {
            await OutsideAsync("DROP CONSTRAINT metric_key");
            await OutsideAsync("MATCH (m:Metric) WITH m LIMIT 1 CREATE (:Metric {key: m.key})");
            (await store.CheckAsync(default)).ShouldContain("metric_key: the constraint or index is missing; the next start makes it");
        }

        var error = await Should.ThrowAsync<GbaGraphException>(() => Neo4jKnowledgeStore.OpenAsync(neo4j.Options, default));
        error.Code.ShouldBe(ErrorCodes.StoreConstraint);
        error.Message.ShouldContain("duplicates");
    }

    [SkippableFact]
    public async Task Check_DatabaseThatNobodyHasOpened_IsPreparedAndFindsNothing()
    {
        (await LoadedAsync()).Dispose();
        await OutsideAsync("DROP INDEX actor_place");
        await OutsideAsync("MATCH (s:GbaGraph {key: 'store'}) SET s.schemaVersion = 0");
        using var store = Neo4jKnowledgeStore.Connect(neo4j.Options);
        (await store.CheckAsync(default)).ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Open_NewerSchema_IsRefused()
    {
        (await LoadedAsync()).Dispose();
        await OutsideAsync($"MATCH (s:GbaGraph {{key: 'store'}}) SET s.schemaVersion = {Migrations.Latest + 1}");
        (await Should.ThrowAsync<GbaGraphException>(() => Neo4jKnowledgeStore.OpenAsync(neo4j.Options, default))).Code.ShouldBe(ErrorCodes.StoreTooNew);
    }

    [SkippableFact]
    public async Task Open_OlderSchema_IsMigratedAndKeepsItsContent()
    {
        (await LoadedAsync()).Dispose();
        await OutsideAsync("DROP CONSTRAINT framework_element_uid");
        await OutsideAsync("MATCH (s:GbaGraph {key: 'store'}) SET s.schemaVersion = 2");
        using var store = await Neo4jKnowledgeStore.OpenAsync(neo4j.Options, default);
        (await store.CheckAsync(default)).ShouldBeEmpty();
        (await store.GetMetaAsync(default)).Revision.ShouldBe(1);
    }

    [SkippableFact]
    public async Task Open_ForeignGraph_IsRefused()
    {
        await neo4j.ClearAsync();
        await OutsideAsync("CREATE (:Movie {title: 'x'})");
        try
        {
            (await Should.ThrowAsync<GbaGraphException>(() => Neo4jKnowledgeStore.OpenAsync(neo4j.Options, default))).Code.ShouldBe(ErrorCodes.StoreNotADatabase);
        }
        finally
        {
            await OutsideAsync("MATCH (m:Movie) DELETE m");
        }
    }

    [SkippableFact]
    public async Task Load_ConstraintOfSomeoneElse_LeavesTheOld()
    {
        using var store = await LoadedAsync();
        await OutsideAsync("CREATE CONSTRAINT theirs IF NOT EXISTS FOR (c:Conflict) REQUIRE c.note IS UNIQUE");
        try
        {
            var error = await Should.ThrowAsync<GbaGraphException>(() => store.LoadAsync(new RandomRecord(3).Create(5, 5), "other", null, default));
            error.Code.ShouldBe(ErrorCodes.StoreConstraint);
            var snapshot = await store.GetSnapshotAsync(default);
            (snapshot.Revision, snapshot.ContentHash).ShouldBe((1, ContentHash.Of(SmallRecord.Create())));
        }
        finally
        {
            await OutsideAsync("DROP CONSTRAINT theirs");
        }
    }

    private async Task<Neo4jKnowledgeStore> LoadedAsync()
    {
        var store = await neo4j.OpenEmptyAsync();
        await store.LoadAsync(SmallRecord.Create(), "seed", null, default);
        return store;
    }

    private async Task OutsideAsync(string statement)
    {
        using var client = CypherClients.Create(neo4j.Options);
        await client.RunAsync(new(statement), AccessMode.Write, default);
    }
}
