namespace GbaGraph.Storage.Neo4j.Client;

/// <summary>
/// A connection to one database of a Neo4j server. Safe to use from many threads at once. What was written through it can be read through it, also from
/// another member of a cluster: it keeps the bookmarks of its writes.
/// </summary>
/// <remarks>
/// Errors are <see cref="Domain.Errors.GbaGraphException"/>: STORE_UNAVAILABLE, STORE_UNAUTHORIZED, STORE_TIMEOUT, STORE_CONSTRAINT, STORE_BUSY, BAD_CONFIGURATION or
/// STORE_FAILED. Transient ones are retried, reads and whole transactions, until the deadline of <see cref="Neo4jOptions.Timeout"/>; a write whose end isn't known is not.
/// </remarks>
public interface ICypherClient : IDisposable
{
    /// <summary>The number of statements sent so far; begin, commit and rollback left out.</summary>
    long StatementsExecuted { get; }

    /// <summary>Runs a statement in a transaction of its own.</summary>
    Task<CypherResult> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken);

    /// <summary>Does some work in one writing transaction, committed at its end; rolled back where the work throws, and done again after a transient error.</summary>
    /// <param name="work">The work; it must bear repetition.</param>
    /// <param name="timeout">How long each statement may take; null for <see cref="Neo4jOptions.Timeout"/>.</param>
    /// <param name="cancellationToken">Stops the work and rolls back.</param>
    Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, TimeSpan? timeout, CancellationToken cancellationToken);
}
