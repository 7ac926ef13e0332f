using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Links;
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

    /// <summary>SQLite's parser holds a hundred open rules; what is deeper is the asker's to change, not a fault of the file.</summary>
    [Theory]
    [InlineData(3, null)]
    [InlineData(12, ErrorCodes.BadRequest)]
    public async Task FindActors_QuantifiersInQuantifiers_AnswerOrBadRequest(int levels, string? expected)
    {
        await LoadSmallAsync();
        var filter = new ActorFilter();
        for (var i = 0; i < levels; i++) filter = new() { Links = new() { Some = new() { Kind = new() { Neq = LinkKind.Funds }, To = filter } } };
        var error = await Record.ExceptionAsync(() => Store.FindActorsAsync(filter, [], new(First: 1), default));
        (error as GbaGraphException)?.Code.ShouldBe(expected, error?.Message);
        (error is null).ShouldBe(expected is null);
    }

    protected override Task<IKnowledgeStore> OpenEmptyAsync() => Task.FromResult<IKnowledgeStore>(SqliteKnowledgeStore.Open(_folder.File("store.db")));

    protected override long? StatementsOf(IKnowledgeStore store) => ((SqliteKnowledgeStore)store).StatementsExecuted;
}
