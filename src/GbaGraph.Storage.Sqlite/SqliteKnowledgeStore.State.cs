using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Records;
using GbaGraph.Storage.Loading;
using GbaGraph.Storage.Sqlite.Loading;
using GbaGraph.Storage.Sqlite.Native;
using GbaGraph.Storage.Sqlite.Rows;

namespace GbaGraph.Storage.Sqlite;

public sealed partial class SqliteKnowledgeStore
{
    /// <inheritdoc/>
    public Task<GraphSnapshot> GetSnapshotAsync(CancellationToken cancellationToken) => ReadAsync(
        connection =>
        {
            var (revision, contentHash, _) = State(connection);
            return new GraphSnapshot(revision, contentHash, RecordRows.Actors(connection), RecordRows.Links(connection));
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<StoreMeta> GetMetaAsync(CancellationToken cancellationToken) => ReadAsync(
        connection =>
        {
            var (revision, contentHash, seedHash) = State(connection);
            var counts = connection.Query(
                $"SELECT (SELECT COUNT(*) FROM sources), (SELECT COUNT(*) FROM observations), (SELECT COUNT(*) FROM events), (SELECT COUNT(*) FROM conflicts), (SELECT COUNT(*) FROM frameworks)",
                r => (Sources: r.Int(0), Observations: r.Int(1), Events: r.Int(2), Conflicts: r.Int(3), Frameworks: r.Int(4)))[0];
            return new StoreMeta(
                revision, contentHash, seedHash, CountByKind<ActorKind>(connection, "actors"), CountByKind<LinkKind>(connection, "links"),
                counts.Sources, counts.Observations, counts.Events, counts.Conflicts, counts.Frameworks);
        },
        cancellationToken);

    /// <inheritdoc/>
    public async Task<long> LoadAsync(KnowledgeRecord record, string seedHash, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        record.Require();
        var contentHash = ContentHash.Of(record);
        return await _writer.RunAsync(
            Writing,
            connection =>
            {
                new RecordWriter(connection, record, new LoadProgress(record, progress, cancellationToken)).Write();
                connection.Execute($"UPDATE store SET revision = revision + 1, content_hash = {contentHash}, seed_hash = {seedHash}");
                cancellationToken.ThrowIfCancellationRequested();
                return State(connection).Revision;
            },
            cancellationToken).ConfigureAwait(false);
    }

    private static (long Revision, string ContentHash, string SeedHash) State(SqliteConnection connection) =>
        connection.Query($"SELECT revision, content_hash, seed_hash FROM store", r => (r.Long(0), r.Text(1), r.Text(2)))[0];

    private static Dictionary<T, int> CountByKind<T>(SqliteConnection connection, string table) where T : struct, Enum =>
        connection.Query($"SELECT kind, COUNT(*) FROM {new SqlName(table)} GROUP BY kind ORDER BY kind", r => (Kind: Written.Member<T>(r.Text(0)), Count: r.Int(1)))
            .ToDictionary(r => r.Kind, r => r.Count);
}
