using GbaGraph.Storage;

namespace GbaGraph.Api.Meta;

[ExtendObjectType(OperationTypeNames.Query)]
public sealed class MetaQueries
{
    /// <summary>Revision, content hash and counts.</summary>
    public async Task<MetaNode> GetMetaAsync(IKnowledgeStore store, CancellationToken cancellationToken) => new(await store.GetMetaAsync(cancellationToken));
}
