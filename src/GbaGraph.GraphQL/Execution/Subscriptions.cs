using System.Runtime.CompilerServices;
using GbaGraph.GraphQL.Execution.Inputs;
using GbaGraph.GraphQL.Execution.Results;
using GbaGraph.GraphQL.Language;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.Execution;

/// <summary>Answers subscriptions: one result for each event.</summary>
internal static class Subscriptions
{
    public static async IAsyncEnumerable<ExecutionResult> SubscribeAsync(
        this RequestExecutor executor, OperationRequest request, IServiceProvider services, [EnumeratorCancellation] CancellationToken aborted)
    {
        if (Open(executor, request, services, aborted, out var refused) is not { } events)
        {
            yield return refused!;
            yield break;
        }

        await foreach (var message in events.WithCancellation(aborted))
        {
            await using var scope = services.CreateAsyncScope();
            yield return await executor.ExecuteAsync(request, scope.ServiceProvider, message, aborted);
        }
    }

    private static IAsyncEnumerable<object>? Open(RequestExecutor executor, OperationRequest request, IServiceProvider services, CancellationToken aborted, out ExecutionResult? refused)
    {
        refused = null;
        try
        {
            var (plan, variables) = executor.Plan(request);
            var field = plan.Root.Fields[0];
            var state = new ExecutionState(executor.Schema, services, variables, executor.Reporter, aborted);
            return field.Definition.Source!(new ResolverContext(state, field, null, state.ArgumentsOf(field), new ObjectResult(plan.Root, null, 0), 0));
        }
        catch (Exception exception) when (exception is GraphQLException or InputException or SyntaxException)
        {
            refused = executor.Refused(exception);
            return null;
        }
    }
}
