namespace GbaGraph.Api.Tests.Hosting;

/// <summary>Where the repository is.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new InvalidOperationException("the tests run outside of the repository")
        : File.Exists(Path.Combine(folder.FullName, "GbaGraph.sln")) ? folder.FullName
        : Find(folder.Parent);
}
