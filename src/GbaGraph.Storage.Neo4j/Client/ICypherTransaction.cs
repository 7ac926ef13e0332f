namespace GbaGraph.Storage.Neo4j.Client;

/// <summary>A transaction that is open: its statements see one another, and others see them only after its end.</summary>
public interface ICypherTransaction
{
    /// <summary>Runs a statement in it.</summary>
    /// <exception cref="Domain.Errors.GbaGraphException">The error of the store; the transaction is then rolled back.</exception>
    Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken);
}
