using GbaGraph.Api.Paging;
using GbaGraph.Storage;

namespace GbaGraph.Api.Conflicts;

[ExtendObjectType(OperationTypeNames.Query)]
public sealed class ConflictQueries
{
    /// <summary>Conflicts between claims, by key.</summary>
    [UsePaging(IncludeTotalCount = true)]
    public async Task<Connection<ConflictNode>> GetConflictsAsync(PagingArguments paging, IKnowledgeStore store, CancellationToken cancellationToken) =>
        (await store.FindConflictsAsync(paging.ToRequest(), cancellationToken)).ToConnection(c => new ConflictNode(c));
}
