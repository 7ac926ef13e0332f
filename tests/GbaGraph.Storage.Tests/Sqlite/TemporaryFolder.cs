namespace GbaGraph.Storage.Tests.Sqlite;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("gbagraph-").FullName;

    public string File(string name) => Path.Combine(_path, name);

    public IReadOnlyList<string> Names => [.. Directory.EnumerateFileSystemEntries(_path).Select(e => Path.GetFileName(e)!).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
