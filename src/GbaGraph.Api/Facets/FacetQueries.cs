using GbaGraph.Api.Actors;
using GbaGraph.Api.Filters;
using GbaGraph.Api.Links;
using GbaGraph.Storage;

namespace GbaGraph.Api.Facets;

[ExtendObjectType(OperationTypeNames.Query)]
public sealed class FacetQueries
{
    /// <summary>Counts of the actors that fulfil a filter.</summary>
    public async Task<ActorFacetsNode> GetFacetsAsync(ActorFilterInput? where, IKnowledgeStore store, CancellationToken cancellationToken) =>
        new(await store.GetActorFacetsAsync(where?.ToDomain(), cancellationToken));

    /// <summary>Counts of the links that fulfil a filter.</summary>
    /// <param name="where">Which links.</param>
    /// <param name="asOf">Only links that may have been in force at this date.</param>
    /// <param name="store">The store.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<LinkFacetsNode> GetLinkFacetsAsync(LinkFilterInput? where, string? asOf, IKnowledgeStore store, CancellationToken cancellationToken) =>
        new(await store.GetLinkFacetsAsync(where?.ToDomain(), PartialDateOperationFilterInput.Read(asOf, "asOf"), cancellationToken));
}
