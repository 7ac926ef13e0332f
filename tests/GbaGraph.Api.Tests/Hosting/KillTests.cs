using System.Globalization;
using GbaGraph.Storage.Sqlite;

namespace GbaGraph.Api.Tests.Hosting;

public sealed class KillTests : IDisposable
{
    private const int Kills = 20;
    private const string Filling = "filling the store";
    private const string Filled = "loaded ";

    private readonly string folder = Directory.CreateTempSubdirectory("gbagraph-kill-").FullName;

    [Fact]
    public async Task FirstFill_KilledAtRandomMoments_NextStartHasACompleteStore()
    {
        var whole = await FillAsync("whole");
        var moments = new Random(20261121);
        var within = 0;
        for (var i = 0; i < Kills; i++)
        {
            var database = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"kill-{i}.db"));
            using (var api = Start(database))
            {
                await api.WaitForAsync(Filling);
                await Task.Delay(TimeSpan.FromMilliseconds(moments.Next(whole.Milliseconds)));
                if (!api.Output.Contains(Filled, StringComparison.Ordinal)) within++;
                api.Kill();
            }

            var (hash, _) = await FillAsync(database);
            hash.ShouldBe(whole.Hash);
        }

        within.ShouldBeGreaterThanOrEqualTo(15);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static ApiProcess Start(string database) => ApiProcess.Start(
        "--Storage:Path", database, "--Seed:Path", Path.Combine(Repository.Root, "seed"), "--urls", "http://127.0.0.1:0");

    private async Task<(string Hash, int Milliseconds)> FillAsync(string name)
    {
        var database = Path.Combine(folder, name);
        int milliseconds;
        using (var api = Start(database))
        {
            await api.WaitForAsync(Filling);
            var started = Environment.TickCount64;
            await api.WaitForAsync(Filled);
            milliseconds = (int)Math.Max(1, Environment.TickCount64 - started);
            await api.WaitForAsync("GbaGraph serves");
            api.HasExited.ShouldBeFalse(api.Output);
        }

        using var store = SqliteKnowledgeStore.Open(database);
        (await store.CheckAsync(CancellationToken.None)).ShouldBeEmpty();
        return ((await store.GetMetaAsync(CancellationToken.None)).ContentHash, milliseconds);
    }
}
