using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace GbaGraph.GraphQL.Http;

/// <summary>The bytes of a request body, in rented memory.</summary>
internal sealed class RequestBody : IDisposable
{
    private const int FirstSize = 4096;

    // A length that is only declared yet mustn't take much memory.
    private const int MaxFirstSize = 64 * 1024;
    private byte[] buffer;
    private int length;

    private RequestBody(int size) => buffer = ArrayPool<byte>.Shared.Rent(size);

    public ReadOnlyMemory<byte> Bytes => buffer.AsMemory(0, length);

    /// <summary>Reads the body to its end.</summary>
    /// <exception cref="BadHttpRequestException">It is longer than <paramref name="maxSize"/>, or was cut off.</exception>
    public static async Task<RequestBody> ReadAsync(HttpRequest request, long maxSize, CancellationToken cancellation)
    {
        if (request.ContentLength > maxSize) throw TooLarge();
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = maxSize;
        var body = new RequestBody((int)Math.Min(request.ContentLength + 1 ?? FirstSize, MaxFirstSize));
        try
        {
            while (await request.Body.ReadAsync(body.Free(), cancellation) is var read and > 0)
            {
                body.length += read;
                if (body.length > maxSize) throw TooLarge();
            }

            return body;
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        length = 0;
    }

    private Memory<byte> Free()
    {
        if (length < buffer.Length) return buffer.AsMemory(length);
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        Bytes.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
        return buffer.AsMemory(length);
    }

    private static BadHttpRequestException TooLarge() => new("The body is too large.", StatusCodes.Status413PayloadTooLarge);
}
