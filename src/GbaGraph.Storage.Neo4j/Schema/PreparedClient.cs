using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Storage.Neo4j.Schema;

/// <summary>A client that brings the database to the present version before its first statement; where that fails, before the next.</summary>
internal sealed class PreparedClient(ICypherClient client) : ICypherClient
{
    private readonly Lock _lock = new();
    private Task? _preparation;

    public long StatementsExecuted => client.StatementsExecuted;

    /// <summary>Brings the database to the present version, unless that was done. Whoever comes while it is being done waits for it, and no longer than it takes to fail.</summary>
    public Task PrepareAsync(CancellationToken cancellationToken)
    {
        Task preparation;
        lock (_lock)
        {
            // It serves all who wait for it, so that none of them stops it for the others.
            if (_preparation is null or { IsCompleted: true, IsCompletedSuccessfully: false }) _preparation = Migrations.ApplyAsync(client, CancellationToken.None);
            preparation = _preparation;
        }

        return preparation.WaitAsync(cancellationToken);
    }

    public async Task<CypherResult> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken).ConfigureAwait(false);
        return await client.RunAsync(statement, mode, cancellationToken).ConfigureAwait(false);
    }

    public async Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, TimeSpan? timeout, CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken).ConfigureAwait(false);
        return await client.WriteAsync(work, timeout, cancellationToken).ConfigureAwait(false);
    }

    public void Dispose() => client.Dispose();
}
