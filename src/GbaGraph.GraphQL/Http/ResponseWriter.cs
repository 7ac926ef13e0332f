using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GbaGraph.GraphQL.Execution;
using GbaGraph.GraphQL.Execution.Results;
using GbaGraph.GraphQL.Types;
using Microsoft.AspNetCore.Http;

namespace GbaGraph.GraphQL.Http;

/// <summary>Writes answers as JSON, straight into the response.</summary>
internal static class ResponseWriter
{
    // The answer is never put into a page, so that Chinese text needs no escapes.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static async Task WriteAsync(HttpResponse response, ExecutionResult result, ResponseFormat format, int statusCode)
    {
        response.StatusCode = statusCode;
        response.ContentType = format.ContentType;
        await using (var writer = new Utf8JsonWriter(response.BodyWriter, Options)) Write(writer, result);
        await response.BodyWriter.FlushAsync(response.HttpContext.RequestAborted);
    }

    public static void Write(IBufferWriter<byte> target, ExecutionResult result)
    {
        using var writer = new Utf8JsonWriter(target, Options);
        Write(writer, result);
    }

    private static void Write(Utf8JsonWriter writer, ExecutionResult result)
    {
        writer.WriteStartObject();
        if (result.Errors.Count > 0)
        {
            writer.WritePropertyName("errors"u8);
            WriteErrors(writer, result.Errors);
        }

        if (result.WasExecuted)
        {
            writer.WritePropertyName("data"u8);
            if (result.Data is { } data) WriteObject(writer, data);
            else writer.WriteNullValue();
        }

        if (result.Extensions is { Count: > 0 } extensions)
        {
            writer.WritePropertyName("extensions"u8);
            JsonSerializer.Serialize(writer, extensions);
        }

        writer.WriteEndObject();
    }

    private static void WriteObject(Utf8JsonWriter writer, ObjectResult result)
    {
        writer.WriteStartObject();
        for (var i = 0; i < result.Count; i++)
        {
            var field = result.Plan.Fields[i];
            writer.WritePropertyName(field.EncodedName);
            WriteValue(writer, result[i], field.Definition.Type);
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value, GraphType type)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case ObjectResult record:
                WriteObject(writer, record);
                break;
            case ListResult list:
                writer.WriteStartArray();
                for (var i = 0; i < list.Count; i++) WriteValue(writer, list[i], list.ItemType);
                writer.WriteEndArray();
                break;
            default:
                if (type.NullableType is ScalarType scalar) scalar.Write(writer, value);
                else writer.WriteStringValue((string)value);
                break;
        }
    }

    public static void WriteErrors(Utf8JsonWriter writer, IReadOnlyList<IError> errors)
    {
        writer.WriteStartArray();
        foreach (var error in errors) WriteError(writer, error);
        writer.WriteEndArray();
    }

    private static void WriteError(Utf8JsonWriter writer, IError error)
    {
        writer.WriteStartObject();
        writer.WriteString("message"u8, error.Message);
        if (error.Locations is { Count: > 0 } locations)
        {
            writer.WriteStartArray("locations"u8);
            foreach (var location in locations)
            {
                writer.WriteStartObject();
                writer.WriteNumber("line"u8, location.Line);
                writer.WriteNumber("column"u8, location.Column);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (error.Path is { } path)
        {
            writer.WritePropertyName("path"u8);
            JsonSerializer.Serialize(writer, path.ToList());
        }

        if (error.Extensions is { Count: > 0 } extensions)
        {
            writer.WritePropertyName("extensions"u8);
            JsonSerializer.Serialize(writer, extensions);
        }

        writer.WriteEndObject();
    }
}
