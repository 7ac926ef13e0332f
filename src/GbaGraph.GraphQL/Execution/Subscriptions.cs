using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.Execution;

/// <summary>Answers subscriptions: one result for each event.</summary>
internal static class Subscriptions
{
    /// <summary>
    /// The answers to a planned subscription, each resolved in a scope of its own. A source that fails, at its opening
    /// or later, gives one last answer that holds the error.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="aborted"/> was cancelled.</exception>
    public static async IAsyncEnumerable<ExecutionResult> SubscribeAsync(
        this RequestExecutor executor, PlannedOperation operation, IServiceProvider services, [EnumeratorCancellation] CancellationToken aborted)
    {
        using var subscribed = executor.Telemetry.CountSubscription();
        await using var source = new SubscriptionSource(() => Open(executor, operation, services, aborted), aborted);
        while (await source.MoveNextAsync() is { } message)
        {
            await using var scope = services.CreateAsyncScope();
            using var trace = executor.Telemetry.BeginEvent(operation);
            var result = await executor.RunAsync(operation, scope.ServiceProvider, message, null, aborted);
            trace?.Complete(result);
            yield return result;
        }

        aborted.ThrowIfCancellationRequested();
        if (source.Failure is { } failure) yield return executor.Refused(failure, null);
    }

    private static IAsyncEnumerable<object> Open(RequestExecutor executor, PlannedOperation operation, IServiceProvider services, CancellationToken aborted)
    {
        var field = operation.Plan.Root.Fields[0];
        var state = new ExecutionState(executor.Schema, services, operation.Variables, executor.Reporter, aborted) { GlobalState = operation.GlobalState };
        return field.Definition.Source!(new ResolverContext(state, null).For(field, null, 0));
    }
}
