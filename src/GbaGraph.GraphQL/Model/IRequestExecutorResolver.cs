namespace GbaGraph.GraphQL;

/// <summary>Finds the servers of an application.</summary>
public interface IRequestExecutorResolver
{
    /// <summary>The server of that name, or the one that was added first; its schema is built when it is first asked for.</summary>
    /// <exception cref="InvalidOperationException">No server has the name.</exception>
    /// <exception cref="SchemaException">The types don't make a schema.</exception>
    ValueTask<IRequestExecutor> GetRequestExecutorAsync(string? schemaName = null, CancellationToken cancellationToken = default);
}
