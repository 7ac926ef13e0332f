using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Events;
using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Observations;
using GbaGraph.Domain.Paging;
using GbaGraph.Storage.Paging;
using GbaGraph.Storage.Sqlite.Native;
using GbaGraph.Storage.Sqlite.Queries;
using GbaGraph.Storage.Sqlite.Rows;

namespace GbaGraph.Storage.Sqlite;

public sealed partial class SqliteKnowledgeStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, Actor>> GetActorsAsync(IReadOnlyCollection<string> slugs, CancellationToken cancellationToken) => ReadAsync(
        connection =>
        {
            var heads = connection.Query(
                $"SELECT {new SqlName(ActorRows.Columns)} FROM actors t WHERE t.slug IN (SELECT value FROM json_each({Written.Json(slugs)}))", r => ActorRows.Read(r, 0));
            return (IReadOnlyDictionary<string, Actor>)ActorRows.Complete(connection, heads).ToDictionary(a => a.Slug);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, Link>> GetLinksAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken) => ReadAsync(
        connection =>
        {
            var heads = connection.Query(
                $"SELECT {new SqlName(LinkRows.Columns)} FROM links t WHERE t.id IN (SELECT value FROM json_each({Written.Json(ids)}))", r => LinkRows.Read(r, 0));
            return (IReadOnlyDictionary<string, Link>)LinkRows.Complete(connection, heads).ToDictionary(l => l.Id);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, Page<Link>>> GetLinksOfAsync(
        IReadOnlyCollection<string> slugs, LinkFilter? filter, IReadOnlyList<Sort<LinkSortField>> order, PartialDate? asOf, PageRequest page, CancellationToken cancellationToken) => ReadAsync(
        connection =>
        {
            var pages = new LinksOfQuery(() => LinkCondition(filter, asOf), Orders.Links(order)).Run(connection, slugs, page);
            var heads = pages.Values.SelectMany(p => p.Rows).Select(r => r.Value).DistinctBy(h => h.Id).ToList();
            var links = LinkRows.Complete(connection, heads).ToDictionary(l => l.Id);
            var empty = new Page<Link>([], false, false, page.IncludeTotalCount ? 0 : null);
            return (IReadOnlyDictionary<string, Page<Link>>)slugs.Distinct(StringComparer.Ordinal).ToDictionary(slug => slug, slug =>
                pages.TryGetValue(slug, out var p)
                    ? new Page<Link>([.. p.Rows.Select(r => new PageRow<Link>(links[r.Value.Id], r.Cursor))], p.HasNext, p.HasPrevious, p.TotalCount)
                    : empty);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, IReadOnlyList<Observation>>> GetObservationsOfAsync(IReadOnlyCollection<string> slugs, CancellationToken cancellationToken) =>
        OfAsync(
            slugs,
            $"""
            {new SqlName(ObservationRows.Columns)}
            FROM (SELECT subject AS actor, id AS it FROM observations UNION SELECT counterpart, id FROM observations) o JOIN observations t ON t.id = o.it
            """,
            ObservationRows.Read, h => h.Id, ObservationRows.Complete, o => o.Id, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, IReadOnlyList<Event>>> GetEventsOfAsync(IReadOnlyCollection<string> slugs, CancellationToken cancellationToken) =>
        OfAsync(
            slugs,
            $"{new SqlName(EventRows.Columns)} FROM (SELECT DISTINCT actor, event AS it FROM event_roles) o JOIN events t ON t.id = o.it",
            EventRows.Read, h => h.Id, EventRows.Complete, e => e.Id, cancellationToken);

    // The statement names the owner's column "o.actor" and the row's id "t.id".
    private Task<IReadOnlyDictionary<string, IReadOnlyList<T>>> OfAsync<THead, T>(
        IReadOnlyCollection<string> slugs, SqlText columnsAndTables, Func<SqliteRow, int, THead> read, Func<THead, string> idOfHead,
        Func<SqliteConnection, IReadOnlyList<THead>, IReadOnlyList<T>> complete, Func<T, string> idOf, CancellationToken cancellationToken) => ReadAsync(
        connection =>
        {
            var rows = connection.Query(
                $"SELECT o.actor, {columnsAndTables} WHERE o.actor IN (SELECT value FROM json_each({Written.Json(slugs)})) ORDER BY o.actor, t.id",
                row => (Actor: row.Text(0), Head: read(row, 1)));
            var values = complete(connection, [.. rows.Select(r => r.Head).DistinctBy(idOfHead)]).ToDictionary(idOf);
            var byActor = rows.ToLookup(r => r.Actor, r => values[idOfHead(r.Head)]);
            return (IReadOnlyDictionary<string, IReadOnlyList<T>>)slugs.Distinct(StringComparer.Ordinal).ToDictionary(slug => slug, slug => (IReadOnlyList<T>)[.. byActor[slug]]);
        },
        cancellationToken);
}
