using GbaGraph.Domain.Paging;
using GbaGraph.Storage;

namespace GbaGraph.Api.Conflicts;

/// <summary>Conflicts that dispute a claim, by the claim's id; all claims of a request in one call of the store.</summary>
public sealed class ConflictsOfClaim(IKnowledgeStore store, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, IReadOnlyList<ConflictNode>>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<string, IReadOnlyList<ConflictNode>>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var all = (await store.FindConflictsAsync(new PageRequest(), cancellationToken)).Rows.Select(row => row.Value).ToList();
        return keys.ToDictionary(
            key => key,
            key => (IReadOnlyList<ConflictNode>)[.. all.Where(c => c.Claims.Contains(key)).Select(c => new ConflictNode(c))]);
    }
}
