using System.Diagnostics;
using GbaGraph.Cli.Stores;
using GbaGraph.Cli.Tests.TestKit;
using GbaGraph.Domain.Errors;

namespace GbaGraph.Cli.Tests;

public sealed class ExitCodeTests : IDisposable
{
    private readonly Gba _gba = new();

    [Theory]
    [InlineData(2, "USAGE")]
    [InlineData(2, "USAGE", "fly")]
    [InlineData(2, "USAGE", "actors", "--colour", "red")]
    [InlineData(2, "USAGE", "actors", "--format", "yaml")]
    [InlineData(2, "USAGE", "centrality")]
    [InlineData(2, "USAGE", "centrality", "degree", "--top", "0")]
    [InlineData(2, "USAGE", "centrality", "degree", "--top", "ten")]
    [InlineData(2, "USAGE", "search", "dji", "--top", "ten")]
    [InlineData(2, "USAGE", "centrality", "pagerank", "--damping", "0,85")]
    [InlineData(2, "BAD_REQUEST", "centrality", "fame")]
    [InlineData(2, "BAD_REQUEST", "centrality", "degree", "--network", "FRIENDS")]
    [InlineData(2, "BAD_REQUEST", "centrality", "degree", "--links", "LIKES")]
    [InlineData(2, "BAD_REQUEST", "centrality", "pagerank", "--damping", "2")]
    [InlineData(2, "INVALID_VALUE", "centrality", "degree", "--asof", "soon")]
    [InlineData(2, "BAD_REQUEST", "actors", "--kind", "CASTLE")]
    [InlineData(2, "BAD_REQUEST", "export", "edges", "-o", "missing/edges.csv")]
    [InlineData(3, "UNKNOWN_ACTOR", "show", "nobody")]
    [InlineData(4, "SEED_MISSING", "seed", "check", "--seed", "nowhere")]
    [InlineData(4, "SEED_MISSING", "actors", "--seed", "nowhere")]
    [InlineData(5, "STORE_FAILED", "db", "check", "--db", "nothing.db")]
    [InlineData(5, "STORE_NOT_A_DATABASE", "actors", "--db", "seed/names/a.csv")]
    public async Task Run_WrongInput_GivesItsCodeAndOneLine(int exit, string code, params string[] arguments)
    {
        var result = await _gba.RunAsync(arguments);
        result.Code.ShouldBe(exit, result.Error);
        var errors = result.Error.Split('\n').SkipWhile(line => line.StartsWith("filling", StringComparison.Ordinal) || line.StartsWith("loaded", StringComparison.Ordinal)).ToArray();
        errors[0].ShouldStartWith($"error {code}: ");
        errors.Length.ShouldBe(2, result.Error);
        result.Error.ShouldNotContain("   at ");
        result.Output.ShouldBe("");
    }

    [Fact]
    public async Task Run_BrokenSeedAndNoStore_Is4()
    {
        _gba.Write("seed/actors/b.csv", "broken\n");
        var result = await _gba.RunAsync("actors");
        result.Code.ShouldBe(4);
        result.Error.ShouldStartWith("error SEED_INVALID: the seed has 8 defects, first actors/b.csv:1:");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("centrality", "--help")]
    [InlineData("db", "backup", "-h")]
    public async Task Run_Help_HasExamplesAndExitCodes(params string[] arguments)
    {
        var result = await _gba.RunAsync(arguments);
        (result.Code, result.Error).ShouldBe((0, ""));
        result.Output.ShouldContain("Example");
        result.Output.ShouldContain(ExitCodes.Help);
    }

    [Fact]
    public async Task RunAsync_Cancelled_Is130() =>
        (await GbaCommandLine.RunAsync(["actors"], Failing(new OperationCanceledException()))).ShouldBe(130);

    [SkippableFact]
    public async Task Run_Interrupted_Is130()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "needs a named pipe, signals and the env of GNU; run it on Linux");
        await Process.Start("mkfifo", [Path.Combine(_gba.Seed, "names", "b.csv")]).WaitForExitAsync();
        using var process = _gba.StartInterruptible("seed", "check");
        await Task.Delay(700);
        await Process.Start("kill", ["-INT", $"{process.Id}"]).WaitForExitAsync();
        var result = await Gba.FinishAsync(process);
        (result.Code, result.Output).ShouldBe((130, ""));
    }

    [Fact]
    public async Task RunAsync_Defect_Is1() =>
        (await GbaCommandLine.RunAsync(["actors"], Failing(new InvalidOperationException("boom")))).ShouldBe(1);

    [Fact]
    public void Of_EveryCodeOfTheStore_Is5()
    {
        var codes = typeof(ErrorCodes).GetFields().Select(f => (string)f.GetRawConstantValue()!).ToList();
        codes.Where(c => c.StartsWith("STORE_", StringComparison.Ordinal)).Select(ExitCodes.Of).Distinct().ShouldBe([5]);
        codes.ShouldAllBe(c => ExitCodes.Of(c) != 0);
    }

    public void Dispose() => _gba.Dispose();

    private static StoreAccess Failing(Exception error) => new(_ => throw error, _ => throw error, (_, _, _) => throw error);
}
