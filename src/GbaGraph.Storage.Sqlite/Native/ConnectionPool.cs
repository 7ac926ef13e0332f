using System.Collections.Concurrent;

namespace GbaGraph.Storage.Sqlite.Native;

/// <summary>Connections for parallel work; each is lent to one piece of work at a time.</summary>
internal sealed class ConnectionPool(int size, Func<SqliteConnection> open) : IDisposable
{
    private readonly ConcurrentBag<SqliteConnection> _idle = [];
    private readonly SemaphoreSlim _free = new(size);
    private volatile bool _disposed;

    /// <summary>Runs work on a connection in a transaction, on a thread of the pool. A cancel interrupts the statement that runs.</summary>
    public async Task<T> RunAsync<T>(string begin, Func<SqliteConnection, T> work, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, typeof(SqliteKnowledgeStore));
        await _free.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => Run(begin, work, cancellationToken), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _free.Release();
        }
    }

    /// <summary>Closes idle connections now, and the others when their work ends.</summary>
    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out var connection)) connection.Dispose();
    }

    private T Run<T>(string begin, Func<SqliteConnection, T> work, CancellationToken cancellationToken)
    {
        var connection = _idle.TryTake(out var idle) ? idle : open();
        var reusable = false;
        try
        {
            using var interrupt = cancellationToken.UnsafeRegister(c => ((SqliteConnection)c!).Interrupt(), connection);
            var result = connection.InTransaction(begin, () => work(connection));
            reusable = true;
            return result;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            reusable = true;
            throw new OperationCanceledException(cancellationToken);
        }
        finally
        {
            if (reusable) _idle.Add(connection);
            else connection.Dispose();
            if (_disposed) Dispose();
        }
    }
}
