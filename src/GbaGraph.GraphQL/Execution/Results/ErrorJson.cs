using System.Text.Json;

namespace GbaGraph.GraphQL.Execution.Results;

/// <summary>Writes errors as the specification has them (section 7.1.2).</summary>
internal static class ErrorJson
{
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<IError> errors)
    {
        writer.WriteStartArray();
        foreach (var error in errors) Write(writer, error);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, IError error)
    {
        writer.WriteStartObject();
        writer.WriteString("message"u8, error.Message);
        if (error.Locations is { Count: > 0 } locations) Write(writer, locations);
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

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<Location> locations)
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
}
