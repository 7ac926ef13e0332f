using GbaGraph.Api.Paging;
using GbaGraph.Storage;

namespace GbaGraph.Api.Observations;

[ExtendObjectType(OperationTypeNames.Query)]
public sealed class ObservationQueries
{
    /// <summary>Figures, by key unless an order is given.</summary>
    [UsePaging(IncludeTotalCount = true)]
    public async Task<Connection<ObservationNode>> GetObservationsAsync(PagingArguments paging, ObservationFilterInput? where, List<ObservationSortInput>? order, IKnowledgeStore store, CancellationToken cancellationToken)
    {
        var page = await store.FindObservationsAsync(where?.ToDomain(), ObservationSortInput.ToDomain(order), paging.ToRequest(), cancellationToken);
        return page.ToConnection(o => new ObservationNode(o));
    }

    /// <summary>All metrics, by key.</summary>
    public async Task<IReadOnlyList<MetricNode>> GetMetricsAsync(IKnowledgeStore store, CancellationToken cancellationToken) =>
        [.. (await store.GetMetricsAsync(cancellationToken)).Select(m => new MetricNode(m))];
}
