using GbaGraph.Research.Engines;
using GbaGraph.Storage;

namespace GbaGraph.Cli.Stores;

/// <summary>An open store, with what not every store can do.</summary>
/// <param name="Place">Where it is: a file's path or a server's address.</param>
/// <param name="Store">The store.</param>
/// <param name="Analyst">Makes reports of its networks.</param>
/// <param name="BackupAsync">Copies it to a file while it may be in use; null where the server's own tools do that.</param>
/// <param name="CheckAsync">Checks its integrity; gives one line for each thing that is wrong.</param>
/// <param name="Owner">What to close at the end.</param>
internal sealed record OpenedStore(
    string Place, IKnowledgeStore Store, NetworkAnalyst Analyst, Func<string, CancellationToken, Task>? BackupAsync, Func<CancellationToken, Task<IReadOnlyList<string>>> CheckAsync, IDisposable Owner) : IDisposable
{
    public void Dispose() => Owner.Dispose();
}
