using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Records;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Tests.Server;
using GbaGraph.Storage.Tests.Fixtures;

namespace GbaGraph.Storage.Neo4j.Tests.Faults;

/// <summary>A server of its own that is absent, killed, closed to us or too slow. One test, for a start of the server takes long.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class ServerFaultTests
{
    private const int Readers = 32;

    [SkippableFact]
    public async Task Server_AbsentThenKilledUnderALoadAndUnderReaders_IsUsedAgainWithoutRestart()
    {
        Skip.If(Neo4jProgram.Path is null, $"needs a program that starts Neo4j servers: set {Neo4jProgram.Variable} to it");
        using var server = Neo4jProgram.Create("--no-gds", "--password", "correct-horse");
        var options = new Neo4jOptions(server.Http, "neo4j", "correct-horse");
        using var store = Neo4jKnowledgeStore.Connect(options);

        // Not up: told, and no more than told.
        (await Should.ThrowAsync<GbaGraphException>(() => store.GetMetaAsync(default))).Code.ShouldBe(ErrorCodes.StoreUnavailable);
        await server.StartAsync();
        (await EventuallyAsync(() => store.GetMetaAsync(default))).Revision.ShouldBe(0);

        // A wrong password is told as one, and isn't tried again and again.
        using (var wrong = Neo4jKnowledgeStore.Connect(options with { Password = "wrong-horse" }))
            (await Should.ThrowAsync<GbaGraphException>(() => wrong.GetMetaAsync(default))).Code.ShouldBe(ErrorCodes.StoreUnauthorized);

        await KilledUnderALoadAsync(server, store);
        await KilledUnderReadersAsync(server, store);
        await MadeReadOnlyAsync(server, store);
    }

    [Fact]
    public async Task Call_ServerThatNeverAnswers_EndsAtTheDeadline()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)silent.LocalEndpoint).Port}");
        using var store = Neo4jKnowledgeStore.Connect(new Neo4jOptions(address) { Timeout = TimeSpan.FromMilliseconds(300) });
        var clock = Stopwatch.StartNew();
        (await Should.ThrowAsync<GbaGraphException>(() => store.GetMetaAsync(default))).Code.ShouldBe(ErrorCodes.StoreTimeout);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1));
    }

    private static async Task KilledUnderALoadAsync(Neo4jProgram server, Neo4jKnowledgeStore store)
    {
        var record = new RandomRecord(5).Create(60, 200);
        var half = new TaskCompletionSource();
        var loading = Task.Run(() => store.LoadInStepsAsync(record, "seed", new Waiting(half), default));
        await half.Task;
        await server.KillAsync();
        await Should.ThrowAsync<GbaGraphException>(() => loading);
        await server.StartAsync();
        await EventuallyAsync(() => store.LoadInStepsAsync(record, "seed", null, default));
        (await store.CheckAsync(default)).ShouldBeEmpty();
        (await store.GetMetaAsync(default)).ContentHash.ShouldBe(ContentHash.Of(record));
    }

    private static async Task KilledUnderReadersAsync(Neo4jProgram server, Neo4jKnowledgeStore store)
    {
        using var stop = new CancellationTokenSource();
        var (codes, answers) = (new System.Collections.Concurrent.ConcurrentBag<string>(), 0);
        var readers = Enumerable.Range(0, Readers).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                try
                {
                    (await store.FindActorsAsync(null, [], new(First: 5), default)).Rows.Count.ShouldBe(5);
                    Interlocked.Increment(ref answers);
                }
                catch (GbaGraphException e)
                {
                    codes.Add(e.Code);
                    await Task.Delay(50);
                }
            }
        })).ToArray();
        while (Volatile.Read(ref answers) < Readers) await Task.Delay(20);
        await server.KillAsync();
        while (codes.IsEmpty) await Task.Delay(20);
        await server.StartAsync();
        var before = Volatile.Read(ref answers);
        while (Volatile.Read(ref answers) < before + Readers) await Task.Delay(20);
        await stop.CancelAsync();
        await Task.WhenAll(readers);
        codes.Distinct().ShouldBeSubsetOf([ErrorCodes.StoreUnavailable, ErrorCodes.StoreTimeout, ErrorCodes.StoreBusy]);
    }

    // What is there can be read and analysed, for nobody writes to it; what would write is told why it can't.
    private static async Task MadeReadOnlyAsync(Neo4jProgram server, Neo4jKnowledgeStore store)
    {
        var before = await store.GetSnapshotAsync(default);
        await server.StopAsync();
        await server.StartAsync("--set", "server.databases.read_only=neo4j");
        (await EventuallyAsync(() => store.GetSnapshotAsync(default))).ContentHash.ShouldBe(before.ContentHash);
        (await store.CheckAsync(default)).ShouldBeEmpty();
        using (var again = await Neo4jKnowledgeStore.OpenAsync(new Neo4jOptions(server.Http, "neo4j", "correct-horse"), default)) (await again.GetMetaAsync(default)).Revision.ShouldBe(before.Revision);
        foreach (var load in new Func<Task<long>>[] { () => store.LoadAsync(SmallRecord.Create(), "other", null, default), () => store.LoadInStepsAsync(SmallRecord.Create(), "other", null, default) })
            (await Should.ThrowAsync<GbaGraphException>(load)).Code.ShouldBe(ErrorCodes.StoreReadOnly);
        (await store.GetSnapshotAsync(default)).Revision.ShouldBe(before.Revision);
    }

    private static async Task<T> EventuallyAsync<T>(Func<Task<T>> call)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return await call();
            }
            catch (GbaGraphException e) when (e.Code is ErrorCodes.StoreUnavailable or ErrorCodes.StoreTimeout or ErrorCodes.StoreBusy && clock.Elapsed < TimeSpan.FromMinutes(3))
            {
                await Task.Delay(200);
            }
        }
    }

    private sealed class Waiting(TaskCompletionSource half) : IProgress<double>
    {
        public void Report(double value)
        {
            if (value < 0.5 || half.Task.IsCompleted) return;
            half.TrySetResult();

            // Until the server is surely gone, so that it goes in the middle of the load.
            Thread.Sleep(TimeSpan.FromSeconds(3));
        }
    }
}
