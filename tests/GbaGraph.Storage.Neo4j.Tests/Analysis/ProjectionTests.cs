using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Records;
using GbaGraph.Research.Networks;
using GbaGraph.Storage.Analysis;
using GbaGraph.Storage.Neo4j.Analysis;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Tests.Server;
using GbaGraph.Storage.Tests.Fixtures;

namespace GbaGraph.Storage.Neo4j.Tests.Analysis;

/// <summary>What an analysis leaves on the server, and what it makes of a store that is written meanwhile.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class ProjectionTests(Neo4jFixture neo4j)
{
    private const string Project = "gds.graph.project(";

    private static readonly ServerMeasure Degree = new(CentralityMeasure.Degree, false, 0.85, 1e-12, 1000);
    private static readonly ServerMeasure WeightedBetweenness = Degree with { Measure = CentralityMeasure.Betweenness, IsWeighted = true };
    private static readonly NetworkFilter All = NetworkDefinition.Of(NetworkName.All).ToFilter();

    [SkippableTheory]
    [InlineData(Project)]
    [InlineData("gds.wcc.mutate")]
    [InlineData("gds.degree.mutate($name")]
    [InlineData("gds.graph.nodeProperty.stream")]
    public async Task Score_CancelledAtAStep_LeavesNothing(string step)
    {
        neo4j.RequireGds();
        using var cancel = new CancellationTokenSource();
        using var store = await LoadedAsync(client => new InterruptedClient(client, step, meanwhile: cancel.Cancel));
        await Should.ThrowAsync<OperationCanceledException>(() => store.ScoreAsync(All, Degree, cancel.Token));
        await ShouldBeCleanAsync();
    }

    [SkippableTheory]
    [InlineData(Project)]
    [InlineData("gds.wcc.mutate")]
    [InlineData("gds.graph.nodeProperty.stream")]
    public async Task Score_FailedAtAStep_LeavesNothing(string step)
    {
        neo4j.RequireGds();
        var lost = new GbaGraphException(ErrorCodes.StoreUnavailable, "lost");
        using var store = await LoadedAsync(client => new InterruptedClient(client, step, before: _ => Task.FromException(lost)));
        (await Should.ThrowAsync<GbaGraphException>(() => store.ScoreAsync(All, Degree, default))).ShouldBeSameAs(lost);
        await ShouldBeCleanAsync();
    }

    // The server goes on with a statement whose client went away, so that a cancel has to stop it there.
    [SkippableFact]
    public async Task Score_CancelledInAnAlgorithmOfMinutes_StopsItOnTheServer()
    {
        neo4j.RequireGds();
        using var store = await LoadedAsync(client => client);
        await OutsideAsync("UNWIND range(1, 4000) AS i CREATE (:Actor:Firm {slug: 'made-' + i, kind: 'FIRM', i: i})");
        await OutsideAsync("MATCH (a:Actor) WHERE a.i IS NOT NULL UNWIND range(1, 30) AS k MATCH (b:Actor {slug: 'made-' + ((a.i * 7 + k * k * 31) % 4000 + 1)}) WHERE a <> b CREATE (a)-[:SUPPLIES {status: 'STATED'}]->(b)");
        using var cancel = new CancellationTokenSource();
        using var watched = Neo4jKnowledgeStore.Connect(new InterruptedClient(CypherClients.Create(neo4j.Options), "gds.betweenness.mutate($name", meanwhile: () => cancel.CancelAfter(500)), neo4j.Options);
        await Should.ThrowAsync<OperationCanceledException>(() => watched.ScoreAsync(All, WeightedBetweenness, cancel.Token));
        await ShouldBeCleanAsync();
    }

    [SkippableFact]
    public async Task Score_BeyondItsDeadline_IsATimeoutAndLeavesNothing()
    {
        neo4j.RequireGds();
        (await LoadedAsync(client => client)).Dispose();
        var options = neo4j.Options with { AnalysisTimeout = TimeSpan.FromSeconds(2) };
        using var store = Neo4jKnowledgeStore.Connect(new InterruptedClient(CypherClients.Create(options), "gds.wcc.mutate", before: _ => Task.Delay(2500)), options);
        (await Should.ThrowAsync<GbaGraphException>(() => store.ScoreAsync(All, Degree, default))).Code.ShouldBe(ErrorCodes.StoreTimeout);
        await ShouldBeCleanAsync();
    }

    [SkippableFact]
    public async Task LeftOver_OfADeadProcess_IsToldAndDropped()
    {
        neo4j.RequireGds();
        using var store = await LoadedAsync(client => client);
        await OutsideAsync("MATCH (a:Actor) WITH gds.graph.project('gbagraph-left', a, null) AS g RETURN g.graphName");
        (await store.CheckAsync(default)).ShouldBeEmpty();
        var later = neo4j.Options with { AnalysisTimeout = TimeSpan.FromMilliseconds(1) };
        using var client = CypherClients.Create(later);
        (await GdsLeftOvers.CheckAsync(client, later, default)).ShouldHaveSingleItem().ShouldStartWith("gbagraph-left: ");
        await GdsLeftOvers.DropAsync(client, later, default);
        await ShouldBeCleanAsync();
    }

    [SkippableTheory]
    [InlineData(Project)]
    [InlineData("gds.wcc.mutate")]
    [InlineData("gds.graph.nodeProperty.stream")]
    public async Task Score_StoreWrittenMeanwhile_IsOfTheNewRevision(string step)
    {
        neo4j.RequireGds();
        var other = new RandomRecord(8).Create(20, 30);
        using var writer = await LoadedAsync(client => client);
        using var store = Interrupted(step, writer, other);
        var scores = await store.ScoreAsync(All, Degree, default);
        (scores.Network.Revision, scores.Network.ContentHash, scores.Network.Slugs.Count).ShouldBe((2, ContentHash.Of(other), 20));
        await ShouldBeCleanAsync();
    }

    [SkippableTheory]
    [InlineData("ORDER BY")]
    [InlineData("]->(")]
    public async Task Snapshot_StoreWrittenBetweenItsPages_IsOfTheNewRevision(string step)
    {
        var other = new RandomRecord(8).Create(20, 30);
        using var writer = await LoadedAsync(client => client);
        using var store = Interrupted(step, writer, other);
        var snapshot = await store.GetSnapshotAsync(default);
        (snapshot.Revision, snapshot.ContentHash).ShouldBe((2, ContentHash.Of(other)));
        ContentHash.Of(other with { Actors = snapshot.Actors, Links = snapshot.Links }).ShouldBe(ContentHash.Of(other));
    }

    [SkippableFact]
    public async Task Snapshot_StoreWrittenAgainAndAgain_IsRefusedWithACode()
    {
        var records = new[] { new RandomRecord(8).Create(3, 2), SmallRecord.Create() };
        using var writer = await LoadedAsync(client => client);
        using var store = Neo4jKnowledgeStore.Connect(
            new InterruptedClient(CypherClients.Create(neo4j.Options), "]->(", before: time => writer.LoadAsync(records[time % 2], "seed", null, default)), neo4j.Options);
        var error = await Should.ThrowAsync<GbaGraphException>(() => store.GetSnapshotAsync(default));
        (error.Code, error.IsTransient).ShouldBe((ErrorCodes.StoreBusy, true));
    }

    private Neo4jKnowledgeStore Interrupted(string step, Neo4jKnowledgeStore writer, KnowledgeRecord other) => Neo4jKnowledgeStore.Connect(
        new InterruptedClient(CypherClients.Create(neo4j.Options), step, before: time => time == 1 ? writer.LoadAsync(other, "seed", null, default) : Task.CompletedTask), neo4j.Options);

    private async Task<Neo4jKnowledgeStore> LoadedAsync(Func<ICypherClient, ICypherClient> around)
    {
        using (var empty = await neo4j.OpenEmptyAsync()) await empty.LoadAsync(SmallRecord.Create(), "seed", null, default);
        return Neo4jKnowledgeStore.Connect(around(CypherClients.Create(neo4j.Options)), neo4j.Options);
    }

    private async Task ShouldBeCleanAsync()
    {
        using var client = CypherClients.Create(neo4j.Options);
        var left = await client.RunAsync(new("CALL gds.graph.list() YIELD graphName WHERE graphName STARTS WITH 'gbagraph-' RETURN graphName"), AccessMode.Write, default);
        left.Rows.ShouldBeEmpty();
        var running = await client.RunAsync(new("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'gds.' AND NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery"), AccessMode.Read, default);
        running.Rows.ShouldBeEmpty();
    }

    private async Task OutsideAsync(string statement)
    {
        using var client = CypherClients.Create(neo4j.Options);
        await client.RunAsync(new(statement) { Timeout = TimeSpan.FromMinutes(5) }, AccessMode.Write, default);
    }
}
