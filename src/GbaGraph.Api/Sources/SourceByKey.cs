using GbaGraph.Storage;

namespace GbaGraph.Api.Sources;

/// <summary>Sources of a request, in one call of the store.</summary>
public sealed class SourceByKey(IKnowledgeStore store, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, SourceNode>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<string, SourceNode>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var sources = await store.GetSourcesAsync(cancellationToken);
        return sources.Where(s => keys.Contains(s.Key)).ToDictionary(s => s.Key, s => new SourceNode(s));
    }
}
