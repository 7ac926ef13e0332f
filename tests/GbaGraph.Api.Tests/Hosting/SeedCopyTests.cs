namespace GbaGraph.Api.Tests.Hosting;

public sealed class SeedCopyTests
{
    [Fact]
    public void Build_DataOfRecord_LiesWholeBesideTheProgram() =>
        Files(Path.Combine(AppContext.BaseDirectory, "seed")).ShouldBe(Files(Path.Combine(Repository.Root, "seed")));

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file))
            .Where(file => file != "README.md").Order(StringComparer.Ordinal).ToList();
}
