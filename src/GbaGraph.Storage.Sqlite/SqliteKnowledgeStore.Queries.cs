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
using GbaGraph.Storage.Paging;
using GbaGraph.Storage.Sqlite.Native;
using GbaGraph.Storage.Sqlite.Queries;
using GbaGraph.Storage.Sqlite.Rows;

namespace GbaGraph.Storage.Sqlite;

public sealed partial class SqliteKnowledgeStore
{
    /// <inheritdoc/>
    public Task<Page<Actor>> FindActorsAsync(ActorFilter? filter, IReadOnlyList<Sort<ActorSortField>> order, PageRequest page, CancellationToken cancellationToken) =>
        FindAsync("actors", ActorRows.Columns, () => ActorCondition(filter), Orders.Actors(order), page, ActorRows.Read, ActorRows.Complete, cancellationToken);

    /// <inheritdoc/>
    public Task<Page<Link>> FindLinksAsync(LinkFilter? filter, IReadOnlyList<Sort<LinkSortField>> order, PartialDate? asOf, PageRequest page, CancellationToken cancellationToken) =>
        FindAsync("links", LinkRows.Columns, () => LinkCondition(filter, asOf), Orders.Links(order), page, LinkRows.Read, LinkRows.Complete, cancellationToken);

    /// <inheritdoc/>
    public Task<Page<Observation>> FindObservationsAsync(ObservationFilter? filter, IReadOnlyList<Sort<ObservationSortField>> order, PageRequest page, CancellationToken cancellationToken) =>
        FindAsync(
            "observations", ObservationRows.Columns, () => new FilterSql().Observations(filter, PageQuery.Alias), Orders.Observations(order), page,
            ObservationRows.Read, ObservationRows.Complete, cancellationToken);

    /// <inheritdoc/>
    public Task<Page<Event>> FindEventsAsync(EventFilter? filter, IReadOnlyList<Sort<EventSortField>> order, PageRequest page, CancellationToken cancellationToken) =>
        FindAsync("events", EventRows.Columns, () => new FilterSql().Events(filter, PageQuery.Alias), Orders.Events(order), page, EventRows.Read, EventRows.Complete, cancellationToken);

    /// <inheritdoc/>
    public Task<Page<Conflict>> FindConflictsAsync(PageRequest page, CancellationToken cancellationToken) =>
        FindAsync("conflicts", ConflictRows.Columns, () => $"1", Orders.Conflicts, page, ConflictRows.Read, ConflictRows.Complete, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Metric>> GetMetricsAsync(CancellationToken cancellationToken) => ReadAsync(RecordRows.Metrics, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Source>> GetSourcesAsync(CancellationToken cancellationToken) => ReadAsync(RecordRows.Sources, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Framework>> GetFrameworksAsync(CancellationToken cancellationToken) => ReadAsync(FrameworkRows.All, cancellationToken);

    private Task<Page<T>> FindAsync<THead, T>(
        string table, string columns, Func<SqlText> condition, KeysetOrder order, PageRequest page, Func<SqliteRow, int, THead> read,
        Func<SqliteConnection, IReadOnlyList<THead>, IReadOnlyList<T>> complete, CancellationToken cancellationToken) =>
        ReadAsync(
            connection =>
            {
                var (rows, hasNext, hasPrevious, total) = new PageQuery(table, columns, condition, order).Run(connection, page, read);
                var values = complete(connection, [.. rows.Select(r => r.Value)]);
                return new Page<T>([.. rows.Select((r, i) => new PageRow<T>(values[i], Cursor.Write(order, r.Keys)))], hasNext, hasPrevious, total);
            },
            cancellationToken);

    private static SqlText ActorCondition(ActorFilter? filter) => new FilterSql().Actors(filter, PageQuery.Alias);

    private static SqlText LinkCondition(LinkFilter? filter, PartialDate? asOf) =>
        SqlText.All([new FilterSql().Links(filter, PageQuery.Alias), Conditions.AsOf(asOf, PageQuery.Alias)]);
}
