using System.Buffers;
using System.Text.Json;

namespace GbaGraph.GraphQL.Execution.Results;

/// <summary>A whole answer as JSON, whose length is known before it is written.</summary>
internal readonly struct ResultJson : IDisposable
{
    private static readonly byte[] PlainHead = [.. """{"data":"""u8];
    private static readonly byte[] PlainTail = [.. "}"u8];
    private readonly ResultDocument? data;
    private readonly JsonBuffer? around;
    private readonly int headLength;

    public ResultJson(ExecutionResult result, ResultDocument? data)
    {
        this.data = data;
        if (result.Errors.Count == 0 && result.Extensions is not { Count: > 0 } && data is not null) return;
        around = new JsonBuffer();
        WriteHead(around, result);
        headLength = around.Length;
        WriteTail(around, result, headLength > 1 || data is not null);
    }

    public int Length => Head.Length + (data?.Length ?? 0) + Tail.Length;

    private ReadOnlySpan<byte> Head => around is null ? PlainHead : around.Written[..headLength];

    private ReadOnlySpan<byte> Tail => around is null ? PlainTail : around.Written[headLength..];

    public void CopyTo(IBufferWriter<byte> target)
    {
        var chunks = new ChunkWriter(target);
        chunks.Write(Head);
        data?.CopyTo(ref chunks);
        chunks.Write(Tail);
        chunks.Flush();
    }

    public void Dispose() => around?.Dispose();

    private static void WriteHead(JsonBuffer around, ExecutionResult result)
    {
        around.WriteRaw((byte)'{');
        if (result.Errors.Count > 0)
        {
            around.WriteRaw("\"errors\":"u8);
            around.WriteWith(result.Errors, ErrorJson.Write);
        }

        if (!result.WasExecuted) return;
        around.WriteRaw(result.Errors.Count > 0 ? ",\"data\":"u8 : "\"data\":"u8);
    }

    private static void WriteTail(JsonBuffer around, ExecutionResult result, bool hasMembers)
    {
        if (result.Extensions is { Count: > 0 } extensions)
        {
            around.WriteRaw(hasMembers ? ",\"extensions\":"u8 : "\"extensions\":"u8);
            around.WriteWith(extensions, static (writer, value) => JsonSerializer.Serialize(writer, value));
        }

        around.WriteRaw((byte)'}');
    }
}
