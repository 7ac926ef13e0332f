using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Storage.Neo4j.Schema;

/// <summary>A client that brings the database to the present version before its first statement; where that fails, before the next.</summary>
internal sealed class PreparedClient(ICypherClient client) : ICypherClient
{
    private readonly SemaphoreSlim _preparing = new(1, 1);
    private volatile bool _isPrepared;

    public long StatementsExecuted => client.StatementsExecuted;

    /// <summary>Brings the database to the present version, unless that was done.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (_isPrepared) return;
        await _preparing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_isPrepared) return;
            await Migrations.ApplyAsync(client, cancellationToken).ConfigureAwait(false);
            _isPrepared = true;
        }
        finally
        {
            _preparing.Release();
        }
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

    public void Dispose()
    {
        client.Dispose();
        _preparing.Dispose();
    }
}
