using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Events;
using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Observations;
using GbaGraph.Domain.Paging;
using GbaGraph.Storage.Neo4j.Rows;
using GbaGraph.Storage.Neo4j.Statements;
using GbaGraph.Storage.Paging;

namespace GbaGraph.Storage.Neo4j;

public sealed partial class Neo4jKnowledgeStore
{
    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, Actor>> GetActorsAsync(IReadOnlyCollection<string> slugs, CancellationToken cancellationToken)
    {
        CypherText statement = $"UNWIND {Keys(slugs)} AS slug MATCH ({Row}:Actor {{slug: slug}}) RETURN {ActorRows.Projection(Row)}";
        return await _client.ReadAsync(
            statement.ToStatement(), result => result.Rows.Select(r => ActorRows.Read((IReadOnlyDictionary<string, object?>)r[0]!)).ToDictionary(a => a.Slug, StringComparer.Ordinal), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, Link>> GetLinksAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var l = PageStatement.LinkRow;
        CypherText statement = $"MATCH ({l.From}:Actor)-[{l.Link}:{LinkTypes.All}]->({l.To}:Actor) WHERE {l.Link}.id IN {Keys(ids)} RETURN {LinkRows.Projection(l)}";
        return await _client.ReadAsync(
            statement.ToStatement(), result => result.Rows.Select(r => LinkRows.Read((IReadOnlyDictionary<string, object?>)r[0]!)).ToDictionary(link => link.Id, StringComparer.Ordinal), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, Page<Link>>> GetLinksOfAsync(
        IReadOnlyCollection<string> slugs, LinkFilter? filter, IReadOnlyList<Sort<LinkSortField>> order, PartialDate? asOf, PageRequest page, CancellationToken cancellationToken) =>
        ForEach(slugs, await LinksOf(filter, order, asOf).RunAsync(_client, slugs, page, cancellationToken).ConfigureAwait(false), page);

    /// <inheritdoc/>
    public async Task<LinksAndOthers> GetLinksAndOthersOfAsync(
        IReadOnlyCollection<string> slugs, LinkFilter? filter, IReadOnlyList<Sort<LinkSortField>> order, PartialDate? asOf, PageRequest page, CancellationToken cancellationToken)
    {
        var (pages, others) = await LinksOf(filter, order, asOf).RunWithOthersAsync(_client, slugs, page, cancellationToken).ConfigureAwait(false);
        return new(ForEach(slugs, pages, page), others);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, IReadOnlyList<Observation>>> GetObservationsOfAsync(IReadOnlyCollection<string> slugs, CancellationToken cancellationToken) =>
        OfAsync(slugs, new("<-[:OBSERVED_OF|OBSERVED_WITH]-(t:Observation)"), ObservationRows.Projection(Row), ObservationRows.Read, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, IReadOnlyList<Event>>> GetEventsOfAsync(IReadOnlyCollection<string> slugs, CancellationToken cancellationToken) =>
        OfAsync(slugs, new("-[:TAKES_PART_IN]->(t:Event)"), EventRows.Projection(Row), EventRows.Read, cancellationToken);

    private async Task<IReadOnlyDictionary<string, IReadOnlyList<T>>> OfAsync<T>(
        IReadOnlyCollection<string> slugs, CypherName way, CypherName projection, Func<IReadOnlyDictionary<string, object?>, T> read, CancellationToken cancellationToken)
    {
        CypherText statement = $"UNWIND {Keys(slugs)} AS slug MATCH (:Actor {{slug: slug}}){way} WITH DISTINCT slug, {Row} ORDER BY slug, {Row}.id RETURN slug, {projection}";
        var found = await _client.ReadAsync(
            statement.ToStatement(), result => result.Rows.ToLookup(r => (string)r[0]!, r => read((IReadOnlyDictionary<string, object?>)r[1]!)), cancellationToken).ConfigureAwait(false);
        return slugs.Distinct(StringComparer.Ordinal).ToDictionary(slug => slug, slug => (IReadOnlyList<T>)[.. found[slug]], StringComparer.Ordinal);
    }

    private static LinksOfStatement LinksOf(LinkFilter? filter, IReadOnlyList<Sort<LinkSortField>> order, PartialDate? asOf) =>
        new(LinkTypes.Of(filter), LinkCondition(filter, asOf), Orders.Links(order));

    private static Dictionary<string, Page<Link>> ForEach(IEnumerable<string> slugs, Dictionary<string, Page<Link>> pages, PageRequest page)
    {
        var empty = new Page<Link>([], false, false, page.IncludeTotalCount ? 0 : null);
        return slugs.Distinct(StringComparer.Ordinal).ToDictionary(slug => slug, slug => pages.GetValueOrDefault(slug, empty), StringComparer.Ordinal);
    }

    private static object Keys(IEnumerable<string> keys) => keys.Distinct(StringComparer.Ordinal).ToArray();
}
