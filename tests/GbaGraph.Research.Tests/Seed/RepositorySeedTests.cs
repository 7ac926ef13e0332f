using System.Runtime.CompilerServices;
using GbaGraph.Research.Seed;

namespace GbaGraph.Research.Tests.Seed;

public sealed class RepositorySeedTests
{
    [Fact]
    public async Task ReadAsync_SeedOfTheRepository_HasNoDefects()
    {
        var result = await SeedReader.ReadAsync(Folder(), null, CancellationToken.None);
        result.Defects.ShouldBeEmpty(string.Join('\n', result.Defects.Take(20)));
        result.Record.ShouldNotBeNull().Actors.Count.ShouldBeGreaterThan(100);
    }

    [SkippableFact]
    public async Task ReadAsync_SeedOfTheRepositoryWithTheTexts_FindsEveryAnchor()
    {
        var texts = Environment.GetEnvironmentVariable("GBA_PAPERS");
        Skip.If(string.IsNullOrEmpty(texts), "set GBA_PAPERS to the folder of the papers' texts to look up the anchors");
        var result = await SeedReader.ReadAsync(Folder(), texts, CancellationToken.None);
        result.Defects.ShouldBeEmpty(string.Join('\n', result.Defects.Take(20)));
    }

    private static string Folder([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "../../../seed"));
}
