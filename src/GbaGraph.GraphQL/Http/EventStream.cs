using System.Buffers;
using GbaGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace GbaGraph.GraphQL.Http;

/// <summary>Writes answers as server-sent events, one after the other, and then <c>complete</c>.</summary>
internal static class EventStream
{
    public static async Task WriteAsync(HttpContext context, IAsyncEnumerable<ExecutionResult> results)
    {
        var response = context.Response;
        response.ContentType = "text/event-stream; charset=utf-8";
        response.Headers.CacheControl = "no-cache";
        await response.StartAsync(context.RequestAborted);
        await response.BodyWriter.FlushAsync(context.RequestAborted);
        await foreach (var result in results.WithCancellation(context.RequestAborted))
        {
            response.BodyWriter.Write("event: next\ndata: "u8);
            ResponseWriter.Write(response.BodyWriter, result);
            response.BodyWriter.Write("\n\n"u8);
            await response.BodyWriter.FlushAsync(context.RequestAborted);
        }

        response.BodyWriter.Write("event: complete\n\n"u8);
        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }
}
