using GbaGraph.Domain.Paging;
using GbaGraph.Storage;

namespace GbaGraph.Api.Conflicts;

/// <summary>Conflicts that dispute an actor's existence or kind, a name or an attribute; all actors of a request in one call of the store.</summary>
public sealed class ConflictsOfActor(IKnowledgeStore store, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, IReadOnlyList<ConflictNode>>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<string, IReadOnlyList<ConflictNode>>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var all = (await store.FindConflictsAsync(new PageRequest(), cancellationToken)).Rows.Select(row => row.Value).ToList();
        return keys.ToDictionary(
            slug => slug,
            slug => (IReadOnlyList<ConflictNode>)[.. all.Where(c => c.Claims.Any(claim => IsAbout(claim, slug))).Select(c => new ConflictNode(c))]);
    }

    private static bool IsAbout(string claim, string slug) =>
        claim == $"actor:{slug}" || claim.StartsWith($"name:{slug}:", StringComparison.Ordinal) || claim.StartsWith($"attribute:{slug}:", StringComparison.Ordinal);
}
