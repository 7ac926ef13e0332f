using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Conflicts;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Events;
using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Frameworks;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Observations;
using GbaGraph.Domain.Paging;
using GbaGraph.Domain.Sources;
using GbaGraph.Storage.Neo4j.Rows;
using GbaGraph.Storage.Neo4j.Statements;
using GbaGraph.Storage.Paging;

namespace GbaGraph.Storage.Neo4j;

public sealed partial class Neo4jKnowledgeStore
{
    private static readonly CypherName Row = PageStatement.Row;

    /// <inheritdoc/>
    public Task<Page<Actor>> FindActorsAsync(ActorFilter? filter, IReadOnlyList<Sort<ActorSortField>> order, PageRequest page, CancellationToken cancellationToken)
    {
        var (pattern, keys) = (new CypherName($"({Row.Text}:Actor)"), Orders.Actors(order));
        var leading = keys.Keys[0].Column is "degree" or "name" && HasPrefix(filter) ? new LeadingRows(pattern, new($"{Row.Text}:Actor({keys.Keys[0].Column})"), keys) : null;
        return new PageStatement(pattern, ActorRows.Projection(Row), () => new FilterCypher().Actors(filter, Row), keys, leading).RunAsync(_client, Row, page, ActorRows.Read, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Page<Link>> FindLinksAsync(LinkFilter? filter, IReadOnlyList<Sort<LinkSortField>> order, PartialDate? asOf, PageRequest page, CancellationToken cancellationToken)
    {
        var l = PageStatement.LinkRow;
        return new PageStatement(LinkPattern(filter), LinkRows.Projection(l), () => LinkCondition(filter, asOf), Orders.Links(order)).RunAsync(_client, l.Link, page, LinkRows.Read, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Page<Observation>> FindObservationsAsync(ObservationFilter? filter, IReadOnlyList<Sort<ObservationSortField>> order, PageRequest page, CancellationToken cancellationToken) =>
        NodesAsync("Observation", ObservationRows.Projection(Row), () => new FilterCypher().Observations(filter, Row), Orders.Observations(order), page, ObservationRows.Read, cancellationToken);

    /// <inheritdoc/>
    public Task<Page<Event>> FindEventsAsync(EventFilter? filter, IReadOnlyList<Sort<EventSortField>> order, PageRequest page, CancellationToken cancellationToken) =>
        NodesAsync("Event", EventRows.Projection(Row), () => new FilterCypher().Events(filter, Row), Orders.Events(order), page, EventRows.Read, cancellationToken);

    /// <inheritdoc/>
    public Task<Page<Conflict>> FindConflictsAsync(PageRequest page, CancellationToken cancellationToken) =>
        NodesAsync("Conflict", new($"properties({Row.Text})"), () => CypherText.All([]), Orders.Conflicts, page, RecordRows.Conflict, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Metric>> GetMetricsAsync(CancellationToken cancellationToken) =>
        AllAsync("MATCH (m:Metric) RETURN properties(m) ORDER BY m.key", RecordRows.Metric, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Framework>> GetFrameworksAsync(CancellationToken cancellationToken) => AllAsync(FrameworkRows.All, FrameworkRows.Read, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Source>> GetSourcesAsync(CancellationToken cancellationToken) =>
        AllAsync("MATCH (s:Source) RETURN properties(s) ORDER BY s.key", RecordRows.Source, cancellationToken);

    private Task<Page<T>> NodesAsync<T>(
        string label, CypherName projection, Func<CypherText> condition, KeysetOrder order, PageRequest page, Func<IReadOnlyDictionary<string, object?>, T> read, CancellationToken cancellationToken) =>
        new PageStatement(new($"({Row.Text}:{label})"), projection, condition, order).RunAsync(_client, Row, page, read, cancellationToken);

    private Task<IReadOnlyList<T>> AllAsync<T>(string statement, Func<IReadOnlyDictionary<string, object?>, T> read, CancellationToken cancellationToken) =>
        _client.ReadAsync(new(statement), result => (IReadOnlyList<T>)[.. result.Rows.Select(r => read((IReadOnlyDictionary<string, object?>)r[0]!))], cancellationToken);

    private static bool HasPrefix(ActorFilter? filter) => filter is not null && (filter.Slug?.StartsWith is not null || filter.And?.Any(HasPrefix) == true);

    private static CypherName LinkPattern(LinkFilter? filter)
    {
        var l = PageStatement.LinkRow;
        return new($"({l.From.Text}:Actor)-[{l.Link.Text}:{LinkTypes.Of(filter).Text}]->({l.To.Text}:Actor)");
    }

    private static CypherText LinkCondition(LinkFilter? filter, PartialDate? asOf) =>
        CypherText.All([new FilterCypher().Links(filter, PageStatement.LinkRow), Conditions.AsOf(asOf, PageStatement.LinkRow.Link)]);
}
