using System.Buffers;
using GbaGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace GbaGraph.GraphQL.Http;

/// <summary>
/// Writes answers as server-sent events, one after the other, and then <c>complete</c> (GraphQL over SSE, distinct
/// connections mode). A silent stream gets a comment now and then, so that proxies keep it open and a lost client is noticed.
/// </summary>
internal static class EventStream
{
    public static async Task WriteAsync(HttpContext context, IAsyncEnumerable<ExecutionResult> results, TimeSpan keepAliveInterval)
    {
        var response = context.Response;
        var aborted = context.RequestAborted;
        response.ContentType = "text/event-stream; charset=utf-8";
        response.Headers.CacheControl = "no-cache";
        await response.StartAsync(aborted);
        await response.BodyWriter.FlushAsync(aborted);
        await using var answers = results.GetAsyncEnumerator(aborted);
        while (await NextAsync(response, answers, keepAliveInterval, aborted))
        {
            response.BodyWriter.Write("event: next\ndata: "u8);
            ResponseWriter.Write(response.BodyWriter, answers.Current);
            response.BodyWriter.Write("\n\n"u8);
            await response.BodyWriter.FlushAsync(aborted);
        }

        // Without a data line the browser's EventSource would drop the event.
        response.BodyWriter.Write("event: complete\ndata:\n\n"u8);
        await response.BodyWriter.FlushAsync(aborted);
    }

    private static async ValueTask<bool> NextAsync(HttpResponse response, IAsyncEnumerator<ExecutionResult> answers, TimeSpan keepAliveInterval, CancellationToken aborted)
    {
        var pending = answers.MoveNextAsync();
        if (pending.IsCompleted) return await pending;
        var next = pending.AsTask();
        while (!next.IsCompleted)
        {
            using var waiting = CancellationTokenSource.CreateLinkedTokenSource(aborted);
            await Task.WhenAny(next, Task.Delay(keepAliveInterval, waiting.Token));
            await waiting.CancelAsync();
            if (next.IsCompleted || aborted.IsCancellationRequested) break;
            response.BodyWriter.Write(":\n\n"u8);
            await response.BodyWriter.FlushAsync(aborted);
        }

        return await next;
    }
}
