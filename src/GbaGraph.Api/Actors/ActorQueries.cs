using GbaGraph.Api.Filters;
using GbaGraph.Api.Paging;
using GbaGraph.Domain.Filters;
using GbaGraph.Storage;

namespace GbaGraph.Api.Actors;

[ExtendObjectType(OperationTypeNames.Query)]
public sealed class ActorQueries
{
    /// <summary>One actor by its slug, or null.</summary>
    public Task<ActorNode?> GetActorAsync(string slug, ActorBySlug actors, CancellationToken cancellationToken) => actors.LoadAsync(slug, cancellationToken);

    /// <summary>Actors, by slug unless an order is given.</summary>
    /// <param name="paging">Which page.</param>
    /// <param name="where">Which actors.</param>
    /// <param name="order">In which order.</param>
    /// <param name="asOf">Only actors that may have existed at this date.</param>
    /// <param name="store">The store.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    [UsePaging(IncludeTotalCount = true)]
    public async Task<Connection<ActorNode>> GetActorsAsync(PagingArguments paging, ActorFilterInput? where, List<ActorSortInput>? order, string? asOf, IKnowledgeStore store, CancellationToken cancellationToken)
    {
        var (filter, date) = (where?.ToDomain(), PartialDateOperationFilterInput.Read(asOf, "asOf"));
        if (date is not null) filter = new ActorFilter { AsOf = date, And = filter is null ? null : [filter] };
        var page = await store.FindActorsAsync(filter, ActorSortInput.ToDomain(order), paging.ToRequest(), cancellationToken);
        return page.ToConnection(ActorNode.Of);
    }
}
