using GbaGraph.Api.Tests.Hosting;

namespace GbaGraph.Api.Tests.Surface;

/// <summary>Which of HotChocolate's recorded names the GraphQL library lacks, and why, is written down where its users can read it.</summary>
public sealed class CoverageTests
{
    private static readonly string Page = Path.Combine(Repository.Root, "docs", "hotchocolate-coverage.md");

    [SkippableFact]
    public async Task MissingNames_Listed_AreThoseOfThePage()
    {
        var page = CoveragePage.Write(RecordedNames.Read(Folder()), new OwnSurface(typeof(GraphQL.GraphQLNameAttribute).Assembly));
        if (Environment.GetEnvironmentVariable("GBA_APPROVE") == "1") await File.WriteAllTextAsync(Page, page);
        page.ShouldBe((await File.ReadAllTextAsync(Page)).ReplaceLineEndings("\n"), "the names that the library lacks changed; run the test with GBA_APPROVE=1 and review the difference");
    }

    [SkippableFact]
    public void MissingNames_Each_HasAReason()
    {
        var own = new OwnSurface(typeof(GraphQL.GraphQLNameAttribute).Assembly);
        var missing = RecordedNames.Read(Folder()).Where(name => !own.Has(name));

        missing.Where(name => MissingGroup.Of(name) is null).Select(name => name.ToString()).ShouldBeEmpty("say in MissingGroup why they aren't there");
    }

    [SkippableFact]
    public void Reasons_Each_StandForANameThatIsMissing()
    {
        var own = new OwnSurface(typeof(GraphQL.GraphQLNameAttribute).Assembly);
        var used = RecordedNames.Read(Folder()).Where(name => !own.Has(name)).Select(MissingGroup.Of).ToHashSet();

        MissingGroup.All.Where(group => !used.Contains(group)).ShouldBeEmpty();
    }

    private static string Folder()
    {
        var folder = Environment.GetEnvironmentVariable(RecordedSurface.FolderVariable);
        Skip.If(string.IsNullOrEmpty(folder), $"needs the recorded names of HotChocolate: set {RecordedSurface.FolderVariable} to the folder of surface.txt");
        return folder!;
    }
}
