using System.Runtime.CompilerServices;

namespace GbaGraph.Storage.Neo4j.Tests.Server;

/// <summary>The repository that the tests lie in.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    private static string FindRoot([CallerFilePath] string source = "")
    {
        foreach (var start in new[] { AppContext.BaseDirectory, Path.GetDirectoryName(source)! })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "GbaGraph.sln"))) return folder.FullName;
            }
        }

        throw new InvalidOperationException("no folder above the tests holds GbaGraph.sln");
    }
}
