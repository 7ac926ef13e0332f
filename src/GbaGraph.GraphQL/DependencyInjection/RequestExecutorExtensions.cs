using GbaGraph.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL;

/// <summary>Asks a server within its process, as tests do.</summary>
public static class RequestExecutorExtensions
{
    /// <inheritdoc cref="IRequestExecutor.ExecuteAsync(OperationRequest, CancellationToken)"/>
    public static Task<ExecutionResult> ExecuteAsync(this IRequestExecutor executor, string query, CancellationToken cancellationToken = default) =>
        executor.ExecuteAsync(new OperationRequest(query), cancellationToken);

    /// <inheritdoc cref="IRequestExecutorResolver.GetRequestExecutorAsync"/>
    public static ValueTask<IRequestExecutor> GetRequestExecutorAsync(this IServiceProvider services, string? schemaName = null, CancellationToken cancellationToken = default) =>
        services.GetRequiredService<IRequestExecutorResolver>().GetRequestExecutorAsync(schemaName, cancellationToken);

    /// <inheritdoc cref="IRequestExecutor.ExecuteAsync(OperationRequest, CancellationToken)"/>
    public static async Task<ExecutionResult> ExecuteRequestAsync(this IServiceProvider services, string query, string? schemaName = null, CancellationToken cancellationToken = default) =>
        await (await services.GetRequestExecutorAsync(schemaName, cancellationToken)).ExecuteAsync(query, cancellationToken);

    /// <summary>The server with services of its own, outside of an application.</summary>
    /// <exception cref="SchemaException">The types don't make a schema.</exception>
    public static ValueTask<IRequestExecutor> BuildRequestExecutorAsync(this IRequestExecutorBuilder builder, string? schemaName = null, CancellationToken cancellationToken = default) =>
        builder.Services.BuildServiceProvider().GetRequestExecutorAsync(schemaName ?? builder.Name, cancellationToken);

    /// <inheritdoc cref="IRequestExecutor.ExecuteAsync(OperationRequest, CancellationToken)"/>
    public static async Task<ExecutionResult> ExecuteRequestAsync(this IRequestExecutorBuilder builder, string query, string? schemaName = null, CancellationToken cancellationToken = default) =>
        await (await builder.BuildRequestExecutorAsync(schemaName, cancellationToken)).ExecuteAsync(query, cancellationToken);
}
