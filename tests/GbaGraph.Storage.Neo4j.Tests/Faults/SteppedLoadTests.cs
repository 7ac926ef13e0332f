using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Records;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Tests.Server;
using GbaGraph.Storage.Tests.Fixtures;

namespace GbaGraph.Storage.Neo4j.Tests.Faults;

/// <summary>Loads in steps: broken off, resumed, repeated, two at once.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class SteppedLoadTests(Neo4jFixture neo4j)
{
    private static readonly KnowledgeRecord Record = new RandomRecord(11).Create(40, 120);

    [SkippableFact]
    public async Task LoadInSteps_Twice_GivesTheRecordBothTimes()
    {
        using var store = await neo4j.OpenEmptyAsync();
        var shares = new List<double>();
        (await store.LoadInStepsAsync(Record, "seed", new Inline(shares.Add), default)).ShouldBe(1);
        shares[^1].ShouldBe(1);
        (await store.LoadInStepsAsync(Record, "seed", null, default)).ShouldBe(2);
        await ShouldHoldAsync(store, Record, 2);
    }

    [SkippableFact]
    public async Task LoadInSteps_CancelledAnywhere_GoesOnWithoutLossOrDouble()
    {
        using var store = await neo4j.OpenEmptyAsync();
        await store.LoadAsync(SmallRecord.Create(), "small", null, default);
        for (var stop = 0.1; stop < 1; stop += 0.2)
        {
            using var cancel = new CancellationTokenSource();
            var at = stop;
            await Should.ThrowAsync<OperationCanceledException>(() => store.LoadInStepsAsync(Record, "seed", new Inline(share => Cancel(share >= at, cancel)), cancel.Token));
            (await Should.ThrowAsync<GbaGraphException>(() => store.GetSnapshotAsync(default))).Code.ShouldBe(ErrorCodes.StoreBusy);
        }

        await store.LoadInStepsAsync(Record, "seed", null, default);
        await ShouldHoldAsync(store, Record, 2);
    }

    [SkippableFact]
    public async Task LoadInSteps_AnotherRecordAfterABreak_BeginsAnew()
    {
        using var store = await neo4j.OpenEmptyAsync();
        using var cancel = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(() => store.LoadInStepsAsync(Record, "seed", new Inline(share => Cancel(share >= 0.5, cancel)), cancel.Token));
        await store.LoadInStepsAsync(SmallRecord.Create(), "small", null, default);
        await ShouldHoldAsync(store, SmallRecord.Create(), 1);
    }

    [SkippableFact]
    public async Task Loads_TwoAtOnce_FollowOneAnother()
    {
        using var store = await neo4j.OpenEmptyAsync();
        using var other = await Neo4jKnowledgeStore.OpenAsync(neo4j.Options, default);
        var revisions = await Task.WhenAll(
            Task.Run(() => store.LoadAsync(Record, "one", null, default)), Task.Run(() => other.LoadAsync(SmallRecord.Create(), "two", null, default)));
        revisions.Order().ShouldBe([1, 2]);
        var last = revisions[0] == 2 ? Record : SmallRecord.Create();
        await ShouldHoldAsync(store, last, 2);
    }

    [SkippableFact]
    public async Task Writers_InADeadlock_AreRetried()
    {
        await neo4j.ClearAsync();
        using var client = CypherClients.Create(neo4j.Options);
        await client.RunAsync(new("CREATE (:GbaGraph {key: 'a', n: 0}), (:GbaGraph {key: 'b', n: 0})"), AccessMode.Write, default);
        using var bothHoldOne = new Barrier(2);
        var runs = 0;
        await Task.WhenAll(AddAsync("a", "b"), AddAsync("b", "a"));
        runs.ShouldBeGreaterThan(2);
        var sums = await client.RunAsync(new("MATCH (g:GbaGraph) RETURN g.n"), AccessMode.Read, default);
        sums.Rows.Select(r => (long)r[0]!).ShouldBe([2, 2]);

        Task AddAsync(string first, string second)
        {
            var isFirstRun = true;
            return Task.Run(() => client.WriteAsync(
                async transaction =>
                {
                    Interlocked.Increment(ref runs);
                    await transaction.RunAsync(Add(first), default);
                    if (isFirstRun) bothHoldOne.SignalAndWait(TimeSpan.FromMinutes(1)).ShouldBeTrue();
                    isFirstRun = false;
                    return await transaction.RunAsync(Add(second), default);
                },
                null, default));
        }
    }

    private static CypherStatement Add(string key) => new("MATCH (g:GbaGraph {key: $key}) SET g.n = g.n + 1", new Dictionary<string, object?> { ["key"] = key });

    private static void Cancel(bool isDue, CancellationTokenSource cancel)
    {
        if (isDue) cancel.Cancel();
    }

    private static async Task ShouldHoldAsync(Neo4jKnowledgeStore store, KnowledgeRecord record, long revision)
    {
        var meta = await store.GetMetaAsync(default);
        (meta.Revision, meta.ContentHash, meta.Actors, meta.Links).ShouldBe((revision, ContentHash.Of(record), record.Actors.Count, record.Links.Count));
        (await store.CheckAsync(default)).ShouldBeEmpty();
    }

    private sealed class Inline(Action<double> report) : IProgress<double>
    {
        public void Report(double value) => report(value);
    }
}
