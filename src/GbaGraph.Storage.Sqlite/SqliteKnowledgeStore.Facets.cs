using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Dates;
using GbaGraph.Domain.Filters;
using GbaGraph.Domain.Links;
using GbaGraph.Storage.Sqlite.Native;
using GbaGraph.Storage.Sqlite.Queries;
using GbaGraph.Storage.Sqlite.Rows;

namespace GbaGraph.Storage.Sqlite;

public sealed partial class SqliteKnowledgeStore
{
    /// <inheritdoc/>
    public Task<ActorFacets> GetActorFacetsAsync(ActorFilter? filter, CancellationToken cancellationToken) => ReadAsync(
        connection =>
        {
            var rows = new SqlName("actors");
            var kinds = Counts(connection, rows, "kind", () => ActorCondition(filter)).ToDictionary(p => Written.Member<ActorKind>(p.Key), p => p.Value);
            return new ActorFacets(kinds.Values.Sum(), kinds, Counts(connection, rows, "place", () => ActorCondition(filter)), CountsBySource(connection, rows, "slug", ClaimKind.Actor, () => ActorCondition(filter)));
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<LinkFacets> GetLinkFacetsAsync(LinkFilter? filter, PartialDate? asOf, CancellationToken cancellationToken) => ReadAsync(
        connection =>
        {
            var rows = new SqlName("links");
            var kinds = Counts(connection, rows, "kind", () => LinkCondition(filter, asOf)).ToDictionary(p => Written.Member<LinkKind>(p.Key), p => p.Value);
            var statuses = Counts(connection, rows, "status", () => LinkCondition(filter, asOf)).ToDictionary(p => Written.Member<LinkStatus>(p.Key), p => p.Value);
            return new LinkFacets(kinds.Values.Sum(), kinds, statuses, CountsBySource(connection, rows, "id", ClaimKind.Link, () => LinkCondition(filter, asOf)));
        },
        cancellationToken);

    private static Dictionary<string, int> Counts(SqliteConnection connection, SqlName table, string column, Func<SqlText> condition)
    {
        var (t, by) = (PageQuery.Alias, new SqlName($"{PageQuery.Alias.Text}.{column}"));
        return connection.Query(
            $"SELECT {by}, COUNT(*) FROM {table} {t} WHERE {by} IS NOT NULL AND {condition()} GROUP BY {by} ORDER BY {by}", r => (Key: r.Text(0), Count: r.Int(1)))
            .ToDictionary(r => r.Key, r => r.Count);
    }

    private static Dictionary<string, int> CountsBySource(SqliteConnection connection, SqlName table, string key, string claimKind, Func<SqlText> condition)
    {
        var (t, id) = (PageQuery.Alias, new SqlName($"{PageQuery.Alias.Text}.{key}"));
        return connection.Query(
            $"""
            SELECT cited.source, COUNT(DISTINCT {id}) FROM {table} {t} JOIN evidence cited ON cited.claim_kind = {claimKind} AND cited.claim_id = {id}
            WHERE {condition()} GROUP BY cited.source ORDER BY cited.source
            """,
            r => (Key: r.Text(0), Count: r.Int(1))).ToDictionary(r => r.Key, r => r.Count);
    }
}
