using GbaGraph.Storage.Neo4j.Client;

namespace GbaGraph.Storage.Neo4j.Tests.Queries;

/// <summary>A client that keeps the reading statements that pass through it.</summary>
internal sealed class RecordingClient(ICypherClient client) : ICypherClient
{
    public List<CypherStatement> Statements { get; } = [];

    public long StatementsExecuted => client.StatementsExecuted;

    public Task<CypherResult> RunAsync(CypherStatement statement, AccessMode mode, CancellationToken cancellationToken)
    {
        if (mode == AccessMode.Read) Statements.Add(statement);
        return client.RunAsync(statement, mode, cancellationToken);
    }

    public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, TimeSpan? timeout, CancellationToken cancellationToken) => client.WriteAsync(work, timeout, cancellationToken);

    public void Dispose() => client.Dispose();
}
