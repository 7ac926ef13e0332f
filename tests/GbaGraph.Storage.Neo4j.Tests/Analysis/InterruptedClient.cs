using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Storage.Neo4j.Tests.Analysis;

/// <summary>A client that does something each time when a statement that holds a text is about to be sent, or has just been sent.</summary>
/// <param name="client">The client.</param>
/// <param name="text">What the statement holds.</param>
/// <param name="before">Done before it is sent.</param>
/// <param name="meanwhile">Done while it runs.</param>
internal sealed class InterruptedClient(ICypherClient client, string text, Func<int, Task>? before = null, Action? meanwhile = null) : ICypherClient
{
    private int _times;

    public long StatementsExecuted => client.StatementsExecuted;

    /// <summary>How often it came.</summary>
    public int Times => _times;

    public async Task<CypherResult> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken)
    {
        if (!statement.Text.Contains(text, StringComparison.Ordinal)) return await client.RunAsync(statement, mode, cancellationToken);
        _times++;
        if (before is not null) await before(_times);
        var running = client.RunAsync(statement, mode, cancellationToken);
        meanwhile?.Invoke();
        return await running;
    }

    public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, TimeSpan? timeout, CancellationToken cancellationToken) => client.WriteAsync(work, timeout, cancellationToken);

    public void Dispose() => client.Dispose();
}
