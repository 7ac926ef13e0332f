using System.Diagnostics;
using GbaGraph.Domain.Errors;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Tests.Server;
using GbaGraph.Storage.Tests.Fixtures;

namespace GbaGraph.Storage.Neo4j.Tests.Faults;

/// <summary>The real server behind a way that is late: what is a little late is waited for, what is later than the deadline is given up, and then all is well again.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class SlowServerTests(Neo4jFixture neo4j)
{
    private const int Readers = 32;

    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Never = TimeSpan.FromHours(1);

    // Far shorter than the lateness, and far longer than some calls of the deadline's length take on a busy machine.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [SkippableFact]
    public async Task Calls_ServerLaterThanTheDeadline_EndWithTimeoutAndLaterCallsWork()
    {
        using var direct = await neo4j.OpenEmptyAsync();
        var record = SmallRecord.Create();
        await direct.LoadAsync(record, "seed", null, default);
        using var proxy = new SlowProxy(neo4j.Options.Uri);
        using var store = await Neo4jKnowledgeStore.OpenAsync(neo4j.Options with { Uri = proxy.Address }, default);

        proxy.Lateness = TimeSpan.FromMilliseconds(50);
        (await store.GetMetaAsync(default)).Actors.ShouldBe(record.Actors.Count);

        // One that is past its first use, and one for which the first use is late.
        using var hasty = Neo4jKnowledgeStore.Connect(Hasty(proxy));
        await EventuallyAsync(() => hasty.GetMetaAsync(default));
        using var unprepared = Neo4jKnowledgeStore.Connect(Hasty(proxy));
        proxy.Lateness = Never;
        var clock = Stopwatch.StartNew();
        var codes = await Task.WhenAll(Enumerable.Range(0, Readers).Select(i => CodeAsync(() => (i % 2 == 0 ? hasty : unprepared).GetMetaAsync(default))));
        codes.ShouldAllBe(code => code == ErrorCodes.StoreTimeout);
        (await CodeAsync(() => hasty.LoadAsync(record, "other", null, default))).ShouldBe(ErrorCodes.StoreTimeout);
        (await CodeAsync(() => hasty.LoadInStepsAsync(record, "other", null, default))).ShouldBe(ErrorCodes.StoreTimeout);
        clock.Elapsed.ShouldBeLessThan(Patience);

        proxy.Lateness = TimeSpan.Zero;
        (await store.GetMetaAsync(default)).SeedHash.ShouldBe("seed");
        (await store.FindActorsAsync(null, [], new(First: 3), default)).Rows.Count.ShouldBe(3);
    }

    private Neo4jOptions Hasty(SlowProxy proxy) => neo4j.Options with { Uri = proxy.Address, Timeout = Deadline, LoadTimeout = Deadline };

    private static async Task EventuallyAsync(Func<Task> call)
    {
        for (var clock = Stopwatch.StartNew(); ;)
        {
            try
            {
                await call();
                return;
            }
            catch (GbaGraphException e) when (e.Code == ErrorCodes.StoreTimeout && clock.Elapsed < Patience)
            {
                // The machine is busy; what was done of the preparation stays done.
            }
        }
    }

    private static async Task<string> CodeAsync(Func<Task> call) => (await Should.ThrowAsync<GbaGraphException>(call)).Code;
}
