using System.Buffers;
using GbaGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace GbaGraph.GraphQL.Http;

/// <summary>Writes answers as JSON into the response, and gives their memory back.</summary>
internal static class ResponseWriter
{
    public static async Task WriteAsync(HttpResponse response, ExecutionResult result, ResponseFormat format, int statusCode)
    {
        response.StatusCode = statusCode;
        response.ContentType = format.ContentType;
        using (result)
        using (var json = result.AsJson())
        {
            response.ContentLength = json.Length;
            json.CopyTo(response.BodyWriter);
        }

        await response.BodyWriter.FlushAsync(response.HttpContext.RequestAborted);
    }

    public static void Write(IBufferWriter<byte> target, ExecutionResult result)
    {
        using (result)
        using (var json = result.AsJson()) json.CopyTo(target);
    }
}
