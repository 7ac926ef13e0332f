using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.Execution.Results;
using GbaGraph.GraphQL.Http;

namespace GbaGraph.GraphQL.WebSockets;

/// <summary>Writes the messages that the server sends.</summary>
internal static class SocketMessageWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static Action<IBufferWriter<byte>> Acknowledge(IReadOnlyDictionary<string, object?>? payload) => target => Write(target, "connection_ack", null, payload);

    public static Action<IBufferWriter<byte>> Ping() => target => Write(target, "ping", null, null);

    public static Action<IBufferWriter<byte>> Pong(object? payload) => target => Write(target, "pong", null, payload);

    public static Action<IBufferWriter<byte>> Complete(string id) => target => Write(target, "complete", id, null);

    public static Action<IBufferWriter<byte>> Error(string id, IReadOnlyList<IError> errors) => target =>
    {
        using var writer = Begin(target, "error", id);
        writer.WritePropertyName("payload"u8);
        ErrorJson.Write(writer, errors);
        writer.WriteEndObject();
    };

    public static Action<IBufferWriter<byte>> Next(string id, ExecutionResult result) => target =>
    {
        using (var writer = Begin(target, "next", id)) writer.WritePropertyName("payload"u8);
        ResponseWriter.Write(target, result);
        target.Write("}"u8);
    };

    private static void Write(IBufferWriter<byte> target, string type, string? id, object? payload)
    {
        using var writer = Begin(target, type, id);
        if (payload is not null)
        {
            writer.WritePropertyName("payload"u8);
            JsonSerializer.Serialize(writer, payload);
        }

        writer.WriteEndObject();
    }

    private static Utf8JsonWriter Begin(IBufferWriter<byte> target, string type, string? id)
    {
        var writer = new Utf8JsonWriter(target, Options);
        writer.WriteStartObject();
        if (id is not null) writer.WriteString("id"u8, id);
        writer.WriteString("type"u8, type);
        return writer;
    }
}
