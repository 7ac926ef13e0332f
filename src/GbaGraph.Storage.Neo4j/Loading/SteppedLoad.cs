using GbaGraph.Domain.Errors;
using GbaGraph.Domain.Records;
using GbaGraph.Storage.Loading;
using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Storage.Neo4j.Loading;

/// <summary>
/// A load in transactions of some thousand rows. The number of the next batch is written in the transaction of each batch, so that a load that was broken off anywhere goes on
/// where it stopped, and nothing is lost or doubled.
/// </summary>
internal sealed class SteppedLoad(ICypherClient client, Neo4jOptions options)
{
    // A load of the same record that was broken off goes on; any other begins with what is there being removed, which is batch -1.
    private const string Begin =
        """
        MATCH (w:GbaGraph {key: 'writer'}) SET w.taken = true
        WITH w MATCH (s:GbaGraph {key: 'store'})
        SET s.loadNext = CASE WHEN s.loadHash = $load THEN s.loadNext ELSE -1 END, s.loadHash = $load
        RETURN s.loadNext
        """;

    private const string Advance = "MATCH (s:GbaGraph {key: 'store'}) WHERE s.loadHash = $load AND s.loadNext = $next SET s.loadNext = $next + 1 RETURN s.loadNext";

    private const string End =
        """
        MATCH (s:GbaGraph {key: 'store'}) WHERE s.loadHash = $load AND s.loadNext = $next
        SET s.revision = s.revision + 1, s.contentHash = $load, s.seedHash = $seed REMOVE s.loadHash, s.loadNext
        RETURN s.revision
        """;

    /// <summary>Loads, or goes on with a load of the same record.</summary>
    /// <returns>The new revision.</returns>
    public async Task<long> RunAsync(KnowledgeRecord record, string seedHash, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var load = ContentHash.Of(record);
        var next = await StepAsync(new(Begin, new Dictionary<string, object?> { ["load"] = load }), null, cancellationToken).ConfigureAwait(false);
        if (next < 0)
        {
            await client.RunAsync(new(RecordBatches.ClearInSteps) { Timeout = options.LoadTimeout }, AccessMode.Write, cancellationToken).ConfigureAwait(false);
            next = await StepAsync(Checkpoint(Advance, load, -1), null, cancellationToken).ConfigureAwait(false);
        }

        var (batch, done) = (0L, new LoadProgress(record, progress, cancellationToken));
        foreach (var step in new RecordBatches(record).All())
        {
            if (batch++ >= next) next = await StepAsync(Checkpoint(Advance, load, next), step, cancellationToken).ConfigureAwait(false);
            for (var row = 0; row < step.Rows; row++) done.Row();
        }

        var end = Checkpoint(End, load, next);
        return await StepAsync(new(end.Text, new Dictionary<string, object?>(end.Parameters) { ["seed"] = seedHash }), null, cancellationToken).ConfigureAwait(false);
    }

    private static CypherStatement Checkpoint(string text, string load, long next) => new(text, new Dictionary<string, object?> { ["load"] = load, ["next"] = next });

    private Task<long> StepAsync(CypherStatement checkpoint, WriteBatch? batch, CancellationToken cancellationToken) => client.WriteAsync(
        async transaction =>
        {
            // First the checkpoint: it takes the lock by which a second load of the same record waits, and then sees that it is late.
            var result = await transaction.RunAsync(checkpoint, cancellationToken).ConfigureAwait(false);
            if (result.Rows is not [[long next]]) throw new GbaGraphException(ErrorCodes.StoreBusy, "another load of this Neo4j database is under way; wait for its end, or run it alone");
            if (batch is not null) await transaction.RunAsync(batch.Statement, cancellationToken).ConfigureAwait(false);
            return next;
        },
        options.LoadTimeout, cancellationToken);
}
