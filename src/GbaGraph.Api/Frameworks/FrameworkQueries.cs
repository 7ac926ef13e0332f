using GbaGraph.Domain.Frameworks;
using GbaGraph.Storage;

namespace GbaGraph.Api.Frameworks;

[ExtendObjectType(OperationTypeNames.Query)]
public sealed class FrameworkQueries
{
    /// <summary>Frameworks of the sources, by key.</summary>
    /// <param name="source">Only those of the source with this key.</param>
    /// <param name="kinds">Only those of these kinds.</param>
    /// <param name="store">The store.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    [ListSize(AssumedSize = 40)]
    public async Task<IReadOnlyList<FrameworkNode>> GetFrameworksAsync(string? source, List<FrameworkKind>? kinds, IKnowledgeStore store, CancellationToken cancellationToken) =>
        [.. (await store.GetFrameworksAsync(cancellationToken)).Where(f => (source is null || f.Source == source) && (kinds is null || kinds.Contains(f.Kind))).Select(f => new FrameworkNode(f))];

    /// <summary>One framework, or null.</summary>
    public Task<FrameworkNode?> GetFrameworkAsync(string key, FrameworkByKey frameworks, CancellationToken cancellationToken) => frameworks.LoadAsync(key, cancellationToken);
}
