using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL;

/// <summary>Runs requests against one schema.</summary>
public interface IRequestExecutor
{
    /// <summary>What requests are validated against; one and the same as long as the application lives.</summary>
    Schema Schema { get; }

    /// <summary>The services of the application.</summary>
    IServiceProvider Services { get; }

    /// <summary>Runs a query or mutation in a scope of its own.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<ExecutionResult> ExecuteAsync(OperationRequest request, CancellationToken cancellationToken = default);

    /// <summary>Runs a query or mutation in the scope of <paramref name="services"/>.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="aborted"/> was cancelled.</exception>
    Task<ExecutionResult> ExecuteAsync(OperationRequest request, IServiceProvider services, CancellationToken aborted = default);
}
