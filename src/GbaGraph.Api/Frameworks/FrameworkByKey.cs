using GbaGraph.Storage;

namespace GbaGraph.Api.Frameworks;

/// <summary>Frameworks of a request, in one call of the store.</summary>
public sealed class FrameworkByKey(IKnowledgeStore store, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, FrameworkNode>(scheduler, options)
{
    protected override async Task<IReadOnlyDictionary<string, FrameworkNode>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var frameworks = await store.GetFrameworksAsync(cancellationToken);
        return frameworks.Where(f => keys.Contains(f.Key)).ToDictionary(f => f.Key, f => new FrameworkNode(f));
    }
}
