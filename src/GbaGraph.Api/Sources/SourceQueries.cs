using GbaGraph.Storage;

namespace GbaGraph.Api.Sources;

[ExtendObjectType(OperationTypeNames.Query)]
public sealed class SourceQueries
{
    /// <summary>All sources, by key.</summary>
    public async Task<IReadOnlyList<SourceNode>> GetSourcesAsync(IKnowledgeStore store, CancellationToken cancellationToken) =>
        [.. (await store.GetSourcesAsync(cancellationToken)).Select(s => new SourceNode(s))];

    /// <summary>One source, or null.</summary>
    public Task<SourceNode?> GetSourceAsync(string key, SourceByKey sources, CancellationToken cancellationToken) => sources.LoadAsync(key, cancellationToken);
}
