using GbaGraph.Api.Filters;
using GbaGraph.Api.Paging;
using GbaGraph.Storage;

namespace GbaGraph.Api.Links;

[ExtendObjectType(OperationTypeNames.Query)]
public sealed class LinkQueries
{
    /// <summary>Links, by id unless an order is given.</summary>
    /// <param name="paging">Which page.</param>
    /// <param name="where">Which links.</param>
    /// <param name="order">In which order.</param>
    /// <param name="asOf">Only links that may have been in force at this date.</param>
    /// <param name="store">The store.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    [UsePaging(IncludeTotalCount = true)]
    public async Task<Connection<LinkNode>> GetLinksAsync(PagingArguments paging, LinkFilterInput? where, List<LinkSortInput>? order, string? asOf, IKnowledgeStore store, CancellationToken cancellationToken)
    {
        var date = PartialDateOperationFilterInput.Read(asOf, "asOf");
        var page = await store.FindLinksAsync(where?.ToDomain(), LinkSortInput.ToDomain(order), date, paging.ToRequest(), cancellationToken);
        return page.ToConnection(link => new LinkNode(link));
    }

    /// <summary>One link by its id in the data of record, or null.</summary>
    public Task<LinkNode?> GetLinkAsync(string key, LinkById links, CancellationToken cancellationToken) => links.LoadAsync(key, cancellationToken);
}
