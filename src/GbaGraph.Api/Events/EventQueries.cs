using GbaGraph.Api.Paging;
using GbaGraph.Storage;

namespace GbaGraph.Api.Events;

[ExtendObjectType(OperationTypeNames.Query)]
public sealed class EventQueries
{
    /// <summary>Events, by key unless an order is given.</summary>
    [UsePaging(IncludeTotalCount = true)]
    public async Task<Connection<EventNode>> GetEventsAsync(PagingArguments paging, EventFilterInput? where, List<EventSortInput>? order, IKnowledgeStore store, CancellationToken cancellationToken)
    {
        var page = await store.FindEventsAsync(where?.ToDomain(), EventSortInput.ToDomain(order), paging.ToRequest(), cancellationToken);
        return page.ToConnection(e => new EventNode(e));
    }
}
