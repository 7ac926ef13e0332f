using GbaGraph.Domain.Errors;
using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Storage.Neo4j.Statements;

/// <summary>Reads whose rows must be whole. Neo4j lets a read see a load that is being committed in part: a node without its properties, a list without its like.</summary>
internal static class WholeReads
{
    private const int Attempts = 5;

    /// <summary>Runs a reading statement and makes values of its rows, and again where the rows were not whole.</summary>
    /// <exception cref="GbaGraphException">STORE_CORRUPT: the rows stay as they are.</exception>
    public static async Task<T> ReadAsync<T>(this ICypherClient client, CypherStatement statement, Func<CypherResult, T> read, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var result = await client.RunAsync(statement, AccessMode.Read, cancellationToken).ConfigureAwait(false);
            try
            {
                return read(result);
            }
            catch (Exception e) when (IsNotWhole(e))
            {
                if (attempt == Attempts) throw new GbaGraphException(ErrorCodes.StoreCorrupt, "the Neo4j database holds something that isn't whole; 'gba check' tells what, and a load mends it", inner: e);
            }
        }
    }

    private static bool IsNotWhole(Exception e) =>
        e is InvalidDataException or InvalidValueException or InvalidCastException or ArgumentException or KeyNotFoundException or IndexOutOfRangeException or FormatException;
}
