using GbaGraph.Domain.Errors;
using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Storage.Neo4j.Statements;

/// <summary>The state of the store, read behind a load that is being committed.</summary>
/// <param name="Revision">The revision; 0 before the first load.</param>
/// <param name="ContentHash">Hash of the content; empty before the first load.</param>
internal sealed record StoreState(long Revision, string ContentHash)
{
    // A load has this lock while it is committed. To set what is so already takes the lock and writes nothing.
    private const string Locked = $"OPTIONAL MATCH (s:GbaGraph {{key: 'store'}}) SET s.taken = true WITH s {Values}";

    private const string Unlocked = $"OPTIONAL MATCH (s:GbaGraph {{key: 'store'}}) {Values}";
    private const string Values = "RETURN s.revision, s.contentHash, s.loadHash IS NOT NULL";

    /// <summary>Reads the state.</summary>
    /// <exception cref="GbaGraphException">STORE_BUSY: the store is being filled in steps.</exception>
    public static async Task<StoreState> ReadAsync(ICypherClient client, CancellationToken cancellationToken)
    {
        var row = (await StateAsync(client, cancellationToken).ConfigureAwait(false)).Rows[0];
        if (row[2] is true) throw new GbaGraphException(ErrorCodes.StoreBusy, "the Neo4j database is being filled by 'gba load'; try again when it has ended", isTransient: true);
        return new(row[0] as long? ?? 0, row[1] as string ?? "");
    }

    /// <summary>Whether the store has been written since.</summary>
    public async Task<bool> HasMovedAsync(ICypherClient client, CancellationToken cancellationToken) =>
        (await ReadAsync(client, cancellationToken).ConfigureAwait(false)).Revision != Revision;

    // Nobody writes to a database that is read-only, so that no lock is needed there.
    private static async Task<CypherResult> StateAsync(ICypherClient client, CancellationToken cancellationToken)
    {
        try
        {
            return await client.RunAsync(new(Locked), AccessMode.Write, cancellationToken).ConfigureAwait(false);
        }
        catch (GbaGraphException e) when (e.Code == ErrorCodes.StoreReadOnly)
        {
            return await client.RunAsync(new(Unlocked), AccessMode.Read, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The error of whoever reads a store that is written again and again.</summary>
    public static GbaGraphException ChangesTooFast() => new(ErrorCodes.StoreBusy, "the Neo4j database changes faster than it can be read; try again", isTransient: true);
}
