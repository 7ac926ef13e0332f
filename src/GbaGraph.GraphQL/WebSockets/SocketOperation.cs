using System.Buffers;
using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.Language.Syntax;
using Microsoft.Extensions.DependencyInjection;

namespace GbaGraph.GraphQL.WebSockets;

/// <summary>One operation of a client, from its <c>subscribe</c> to its end.</summary>
internal sealed class SocketOperation(string id, SocketSession session, RequestExecutor executor)
{
    private readonly CancellationTokenSource stop = new();

    public string Id => id;

    /// <summary>Cancels the operation; what it would still send is dropped.</summary>
    public void Stop() => stop.Cancel();

    /// <summary>Answers the request, and reports a defect of the server to the session.</summary>
    public async Task RunAsync(OperationRequest request)
    {
        try
        {
            await using var scope = session.Connection.RequestServices.CreateAsyncScope();
            await AnswerAsync(request, scope.ServiceProvider);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The client has completed the operation, or has gone.
        }
        catch (Exception exception)
        {
            await session.FailAsync(exception);
        }
    }

    private async Task AnswerAsync(OperationRequest request, IServiceProvider services)
    {
        using var trace = executor.Telemetry.Begin(request);
        request = await session.InterceptAsync(id, request, stop.Token);
        services = request.Services ?? services;
        request = await executor.Documents.ResolveAsync(request, stop.Token);
        if (!executor.TryPlan(request, trace, out var operation, out var refused))
        {
            await EndAsync(SocketMessageWriter.Error(id, refused.Errors));
            return;
        }

        await executor.Documents.SaveAsync(request, stop.Token);
        var answers = operation.Kind == OperationKind.Subscription
            ? executor.SubscribeAsync(operation, services, stop.Token)
            : OneAsync(executor.RunAsync(operation, services, null, trace, stop.Token).AsTask());
        await foreach (var answer in answers)
        {
            if (!answer.WasExecuted && answer.Errors.Count > 0)
            {
                await EndAsync(SocketMessageWriter.Error(id, answer.Errors));
                return;
            }

            await session.Connection.SendAsync(SocketMessageWriter.Next(id, answer), () => !stop.IsCancellationRequested);
        }

        await EndAsync(SocketMessageWriter.Complete(id));
    }

    /// <summary>The last message of the operation, unless the client has completed it first. The id is free when the client reads it.</summary>
    private Task EndAsync(Action<IBufferWriter<byte>> write) => session.Connection.SendAsync(write, () => session.Free(this));

    private static async IAsyncEnumerable<ExecutionResult> OneAsync(Task<ExecutionResult> answer)
    {
        yield return await answer;
    }
}
