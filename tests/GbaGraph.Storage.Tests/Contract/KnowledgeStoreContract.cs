using GbaGraph.Domain.Paging;
using GbaGraph.Domain.Records;
using GbaGraph.Storage.Tests.Fixtures;

namespace GbaGraph.Storage.Tests.Contract;

/// <summary>What every store must do. A store's tests derive from this and say how to open an empty one.</summary>
public abstract partial class KnowledgeStoreContract : IAsyncLifetime
{
    protected const int RandomSeed = 20250;

    protected static readonly PageRequest Everything = new();

    private IKnowledgeStore? _store;

    protected IKnowledgeStore Store => _store!;

    public async Task InitializeAsync() => _store = await OpenEmptyAsync();

    public virtual Task DisposeAsync()
    {
        (_store as IDisposable)?.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Opens a store without content.</summary>
    protected abstract Task<IKnowledgeStore> OpenEmptyAsync();

    /// <summary>How many statements the store has run; null where it doesn't count them.</summary>
    protected virtual long? StatementsOf(IKnowledgeStore store) => null;

    protected async Task<KnowledgeRecord> LoadSmallAsync() => await LoadAsync(SmallRecord.Create());

    protected async Task<KnowledgeRecord> LoadRandomAsync(int actors = 40, int links = 120) => await LoadAsync(new RandomRecord(RandomSeed).Create(actors, links));

    private async Task<KnowledgeRecord> LoadAsync(KnowledgeRecord record)
    {
        await Store.LoadAsync(record, "seed", null, default);
        return record;
    }

    /// <summary>All rows, read page by page in one direction.</summary>
    protected static async Task<List<T>> WalkAsync<T>(Func<PageRequest, Task<Page<T>>> find, int size, bool isBackward)
    {
        var all = new List<T>();
        string? cursor = null;
        while (true)
        {
            var page = await find(isBackward ? new(Last: size, Before: cursor) : new(First: size, After: cursor));
            var values = page.Rows.Select(r => r.Value).ToList();
            (isBackward ? page.HasNext : page.HasPrevious).ShouldBe(cursor is not null);
            if (isBackward) all.InsertRange(0, values);
            else all.AddRange(values);
            if (!(isBackward ? page.HasPrevious : page.HasNext)) return all;
            cursor = (isBackward ? page.Rows[0] : page.Rows[^1]).Cursor;
        }
    }
}
