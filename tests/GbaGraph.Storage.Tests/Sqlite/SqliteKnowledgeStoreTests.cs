using GbaGraph.Storage.Sqlite;
using GbaGraph.Storage.Tests.Contract;

namespace GbaGraph.Storage.Tests.Sqlite;

/// <summary>The contract, on a file.</summary>
public sealed class SqliteKnowledgeStoreTests : KnowledgeStoreContract
{
    private readonly TemporaryFolder _folder = new();

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }

    protected override Task<IKnowledgeStore> OpenEmptyAsync() => Task.FromResult<IKnowledgeStore>(SqliteKnowledgeStore.Open(_folder.File("store.db")));

    protected override long? StatementsOf(IKnowledgeStore store) => ((SqliteKnowledgeStore)store).StatementsExecuted;
}
