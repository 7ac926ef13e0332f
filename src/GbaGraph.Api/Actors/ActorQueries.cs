using GbaGraph.Api.Paging;
using GbaGraph.Storage;

namespace GbaGraph.Api.Actors;

[ExtendObjectType(OperationTypeNames.Query)]
public sealed class ActorQueries
{
    /// <summary>One actor by its slug, or null.</summary>
    public Task<ActorNode?> GetActorAsync(string slug, ActorBySlug actors, CancellationToken cancellationToken) => actors.LoadAsync(slug, cancellationToken);

    /// <summary>Actors, by slug unless an order is given.</summary>
    [UsePaging(IncludeTotalCount = true)]
    public async Task<Connection<ActorNode>> GetActorsAsync(PagingArguments paging, ActorFilterInput? where, List<ActorSortInput>? order, IKnowledgeStore store, CancellationToken cancellationToken)
    {
        var page = await store.FindActorsAsync(where?.ToDomain(), ActorSortInput.ToDomain(order), paging.ToRequest(), cancellationToken);
        return page.ToConnection(ActorNode.Of);
    }
}
