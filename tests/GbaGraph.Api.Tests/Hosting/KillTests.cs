using System.Globalization;
using GbaGraph.Storage.Sqlite;

namespace GbaGraph.Api.Tests.Hosting;

[Collection(AloneCollection.Name)]
public sealed class KillTests : IDisposable
{
    private const int Kills = 20;
    private const string Filling = "filling the store";
    private const string Filled = "loaded ";

    private readonly string folder = Directory.CreateTempSubdirectory("gbagraph-kill-").FullName;

    [Fact]
    public async Task FirstFill_KilledAtRandomMoments_NextStartHasACompleteStore()
    {
        var whole = Path.Combine(folder, "whole.db");
        var milliseconds = await FillMillisecondsAsync(whole);
        for (var i = 0; i < 3; i++)
            milliseconds = Math.Min(milliseconds, await FillMillisecondsAsync(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"timed-{i}.db"))));
        var hash = await HashAfterStartAsync(whole);
        var moments = new Random(20261121);
        var within = 0;
        for (var i = 0; i < Kills; i++)
        {
            var database = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"kill-{i}.db"));
            using (var api = Start(database))
            {
                await api.WaitForAsync(Filling);
                await Task.Delay(TimeSpan.FromMilliseconds(moments.Next(milliseconds)));
                if (!api.Output.Contains(Filled, StringComparison.Ordinal)) within++;
                api.Kill();
            }

            (await HashAfterStartAsync(database)).ShouldBe(hash);
        }

        within.ShouldBeGreaterThanOrEqualTo(15);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static ApiProcess Start(string database) => ApiProcess.Start(
        "--Storage:Path", database, "--Seed:Path", Path.Combine(Repository.Root, "seed"), "--urls", "http://127.0.0.1:0");

    private static async Task<int> FillMillisecondsAsync(string database)
    {
        using var api = Start(database);
        await api.WaitForAsync(Filling);
        var started = Environment.TickCount64;
        await api.WaitForAsync(Filled);
        return (int)Math.Max(1, Environment.TickCount64 - started);
    }

    private static async Task<string> HashAfterStartAsync(string database)
    {
        using (var api = Start(database))
        {
            await api.WaitForAsync("GbaGraph serves");
            api.HasExited.ShouldBeFalse(api.Output);
        }

        using var store = SqliteKnowledgeStore.Open(database);
        (await store.CheckAsync(CancellationToken.None)).ShouldBeEmpty();
        return (await store.GetMetaAsync(CancellationToken.None)).ContentHash;
    }
}
