using GbaGraph.Storage;

namespace GbaGraph.Api.Sources;

/// <summary>What sources give to the record, in three calls of the store for any number of them.</summary>
public sealed class ClaimsOfSource(IKnowledgeStore store, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, SourceClaims>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<string, SourceClaims>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var actors = await store.GetActorFacetsAsync(null, cancellationToken);
        var links = await store.GetLinkFacetsAsync(null, null, cancellationToken);
        var frameworks = (await store.GetFrameworksAsync(cancellationToken)).ToLookup(f => f.Source);
        return keys.ToDictionary(key => key, key => new SourceClaims(actors.Sources.GetValueOrDefault(key), links.Sources.GetValueOrDefault(key), [.. frameworks[key]]));
    }
}
