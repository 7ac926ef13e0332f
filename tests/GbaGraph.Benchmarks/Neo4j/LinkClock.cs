using System.Diagnostics;
using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Benchmarks.Neo4j;

/// <summary>A client that tells how long it was from the first statement that makes links to the end of the last transaction with one.</summary>
internal sealed class LinkClock(ICypherClient client) : ICypherClient
{
    private long _first;
    private long _last;
    private bool _makesLinks;

    public double Seconds => _first == 0 ? 0 : Stopwatch.GetElapsedTime(_first, _last).TotalSeconds;

    public long StatementsExecuted => client.StatementsExecuted;

    public Task<CypherResult> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken) => client.RunAsync(statement, mode, cancellationToken);

    public async Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, TimeSpan? timeout, CancellationToken cancellationToken)
    {
        _makesLinks = false;
        var begun = Stopwatch.GetTimestamp();
        var result = await client.WriteAsync(transaction => work(new Watched(this, transaction)), timeout, cancellationToken);
        if (!_makesLinks) return result;
        if (_first == 0) _first = begun;
        _last = Stopwatch.GetTimestamp();
        return result;
    }

    public void Dispose() => client.Dispose();

    private sealed class Watched(LinkClock clock, ICypherTransaction transaction) : ICypherTransaction
    {
        public Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken)
        {
            if (statement.Text.Contains("CREATE (f)-[l:", StringComparison.Ordinal)) clock._makesLinks = true;
            return transaction.RunAsync(statement, cancellationToken);
        }
    }
}
