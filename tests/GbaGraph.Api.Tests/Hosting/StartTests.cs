using System.Net;
using System.Net.Sockets;

namespace GbaGraph.Api.Tests.Hosting;

public sealed class StartTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("gbagraph-start-").FullName;

    private string Database => Path.Combine(folder, "gbagraph.db");

    [Fact]
    public async Task Start_PortInUse_SaysWhatToDo()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        await ShouldFailAsync(6, "error PORT_IN_USE", "--Storage:Path", Database, "--urls", $"http://127.0.0.1:{port}");
    }

    [Fact]
    public async Task Start_FileIsNoDatabase_LeavesItAlone()
    {
        await File.WriteAllTextAsync(Database, new string('x', 5000));
        await ShouldFailAsync(5, "error STORE_NOT_A_DATABASE", "--Storage:Path", Database, "--urls", "http://127.0.0.1:0");
        (await File.ReadAllTextAsync(Database)).ShouldBe(new string('x', 5000));
    }

    [Fact]
    public async Task Start_UnknownProvider_IsRefused() =>
        await ShouldFailAsync(2, "error BAD_CONFIGURATION", "--Storage:Provider", "oracle", "--urls", "http://127.0.0.1:0");

    [Fact]
    public async Task Start_SeedWithDefect_NamesFileAndRow()
    {
        var seed = Path.Combine(folder, "seed");
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "seed"), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(seed, Path.GetRelativePath(Path.Combine(Repository.Root, "seed"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        await File.AppendAllTextAsync(Path.Combine(seed, "actors", "phbs-2023.csv"), "broken,CASTLE,phbs-2023,摘要,深港科创合作,,\n");
        await ShouldFailAsync(4, "error SEED_INVALID", "--Storage:Path", Database, "--Seed:Path", seed, "--urls", "http://127.0.0.1:0");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task ShouldFailAsync(int code, string message, params string[] arguments)
    {
        using var api = ApiProcess.Start(arguments);
        (await api.ExitAsync()).ShouldBe(code, api.Output);
        api.Output.ShouldContain(message);
        api.Output.ShouldNotContain("   at ");
    }
}
