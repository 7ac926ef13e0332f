using GbaGraph.Domain.Actors;
using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Links;
using GbaGraph.Domain.Records;
using GbaGraph.Domain.Vocabularies;
using GbaGraph.Storage.Loading;
using GbaGraph.Storage.Neo4j.Client;
using GbaGraph.Storage.Neo4j.Loading;
using GbaGraph.Storage.Neo4j.Rows;
using GbaGraph.Storage.Neo4j.Statements;

namespace GbaGraph.Storage.Neo4j;

public sealed partial class Neo4jKnowledgeStore
{
    // A load holds this lock from its start, so that loads follow one another, and that of the store at its end only, so that snapshots wait for its commit and no longer.
    private const string LockWriter = "MATCH (w:GbaGraph {key: 'writer'}) SET w.taken = true";

    private const string Finish =
        """
        MATCH (s:GbaGraph {key: 'store'}) SET s.revision = s.revision + 1, s.contentHash = $content, s.seedHash = $seed
        REMOVE s.loadHash, s.loadNext RETURN s.revision
        """;

    private static readonly string Meta =
        $$"""
        OPTIONAL MATCH (s:GbaGraph {key: 'store'}) RETURN s.revision, s.contentHash, s.seedHash,
          COUNT { (:Source) }, COUNT { (:Observation) }, COUNT { (:Event) }, COUNT { (:Conflict) }, COUNT { (:Framework) },
          { {{string.Join(", ", Enum.GetValues<ActorKind>().Select(k => $"{Vocabulary.NameOf(k)}: COUNT {{ (:{ActorRows.LabelOf(k)}) }}"))}} },
          { {{string.Join(", ", Enum.GetValues<LinkKind>().Select(k => $"{Vocabulary.NameOf(k)}: COUNT {{ ()-[:{Vocabulary.NameOf(k)}]->() }}"))}} }
        """;

    /// <inheritdoc/>
    public async Task<StoreMeta> GetMetaAsync(CancellationToken cancellationToken)
    {
        var row = (await _client.RunAsync(new(Meta), AccessMode.Read, cancellationToken).ConfigureAwait(false)).Rows[0];
        return new(
            row[0] as long? ?? 0, row[1] as string ?? "", row[2] as string ?? "", Counts<ActorKind>(row[8]), Counts<LinkKind>(row[9]),
            (int)(long)row[3]!, (int)(long)row[4]!, (int)(long)row[5]!, (int)(long)row[6]!, (int)(long)row[7]!);
    }

    /// <inheritdoc/>
    public Task<GraphSnapshot> GetSnapshotAsync(CancellationToken cancellationToken) => new SnapshotReader(_client).ReadAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<long> LoadAsync(KnowledgeRecord record, string seedHash, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        record.Require();
        var contentHash = ContentHash.Of(record);
        return _client.WriteAsync(
            async transaction =>
            {
                var done = new LoadProgress(record, progress, cancellationToken);
                await transaction.RunAsync(new(LockWriter), cancellationToken).ConfigureAwait(false);
                await transaction.RunAsync(new(RecordBatches.Clear), cancellationToken).ConfigureAwait(false);
                foreach (var batch in new RecordBatches(record).All())
                {
                    await transaction.RunAsync(batch.Statement, cancellationToken).ConfigureAwait(false);
                    for (var row = 0; row < batch.Rows; row++) done.Row();
                }

                var finished = await transaction.RunAsync(
                    new(Finish, new Dictionary<string, object?> { ["content"] = contentHash, ["seed"] = seedHash }), cancellationToken).ConfigureAwait(false);
                return finished.Rows is [[long revision]] ? revision : throw new GbaGraphException(ErrorCodes.StoreFailed, "the Neo4j database lost its state while it was open; start again");
            },
            _options.LoadTimeout, cancellationToken);
    }

    private static Dictionary<T, int> Counts<T>(object? counts) where T : struct, Enum =>
        ((IReadOnlyDictionary<string, object?>)counts!).Where(c => c.Value is > 0L).ToDictionary(c => Written.Member<T>(c.Key), c => (int)(long)c.Value!);
}
