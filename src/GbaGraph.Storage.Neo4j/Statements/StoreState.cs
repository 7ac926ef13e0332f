using GbaGraph.Domain.Errors;
using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Storage.Neo4j.Statements;

/// <summary>The state of the store, read behind a load that is being committed.</summary>
/// <param name="Revision">The revision; 0 before the first load.</param>
/// <param name="ContentHash">Hash of the content; empty before the first load.</param>
internal sealed record StoreState(long Revision, string ContentHash)
{
    // A load has this lock while it is committed. To set what is so already takes the lock and writes nothing.
    private const string State =
        "OPTIONAL MATCH (s:GbaGraph {key: 'store'}) SET s.taken = true WITH s RETURN s.revision, s.contentHash, s.loadHash IS NOT NULL";

    /// <summary>Reads the state.</summary>
    /// <exception cref="GbaGraphException">STORE_BUSY: the store is being filled in steps.</exception>
    public static async Task<StoreState> ReadAsync(ICypherClient client, CancellationToken cancellationToken)
    {
        var row = (await client.RunAsync(new(State), AccessMode.Write, cancellationToken).ConfigureAwait(false)).Rows[0];
        if (row[2] is true) throw new GbaGraphException(ErrorCodes.StoreBusy, "the Neo4j database is being filled by 'gba load'; try again when it has ended", isTransient: true);
        return new(row[0] as long? ?? 0, row[1] as string ?? "");
    }

    /// <summary>Whether the store has been written since.</summary>
    public async Task<bool> HasMovedAsync(ICypherClient client, CancellationToken cancellationToken) =>
        (await ReadAsync(client, cancellationToken).ConfigureAwait(false)).Revision != Revision;

    /// <summary>The error of whoever reads a store that is written again and again.</summary>
    public static GbaGraphException ChangesTooFast() => new(ErrorCodes.StoreBusy, "the Neo4j database changes faster than it can be read; try again", isTransient: true);
}
