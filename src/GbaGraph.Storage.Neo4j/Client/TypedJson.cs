using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace GbaGraph.Storage.Neo4j.Client;

/// <summary>Values in the typed JSON of the Query API, in which an integer stays an integer: <c>{"$type": "Integer", "_value": "1"}</c>.</summary>
internal static class TypedJson
{
    /// <summary>The media type of requests and answers.</summary>
    public const string MediaType = "application/vnd.neo4j.query";

    /// <summary>Writes a value.</summary>
    /// <exception cref="ArgumentException">A value of a type that a parameter can't have.</exception>
    public static void Write(Utf8JsonWriter json, object? value)
    {
        json.WriteStartObject();
        json.WriteString("$type"u8, TypeOf(value));
        json.WritePropertyName("_value"u8);
        WriteValue(json, value);
        json.WriteEndObject();
    }

    /// <summary>Reads a value.</summary>
    public static object? Read(JsonElement json)
    {
        var value = json.GetProperty("_value"u8);
        return json.GetProperty("$type"u8).GetString() switch
        {
            "Null" => null,
            "Boolean" => value.GetBoolean(),
            "Integer" => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
            "Float" => Float(value.GetString()!),
            "List" => Items(value),
            "Map" => Members(value),
            "Node" or "Relationship" => Members(value.GetProperty("_properties"u8)),
            _ => value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText(),
        };
    }

    private static string TypeOf(object? value) => value switch
    {
        null => "Null",
        bool => "Boolean",
        int or long => "Integer",
        double => "Float",
        string => "String",
        IReadOnlyDictionary<string, object?> => "Map",
        IEnumerable => "List",
        _ => throw new ArgumentException($"a parameter can't be a {value.GetType().Name}", nameof(value)),
    };

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteMap(json, map);
                break;
            case IEnumerable list:
                json.WriteStartArray();
                foreach (var item in list) Write(json, item);
                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void WriteMap(Utf8JsonWriter json, IReadOnlyDictionary<string, object?> map)
    {
        json.WriteStartObject();
        foreach (var (name, item) in map)
        {
            json.WritePropertyName(name);
            Write(json, item);
        }

        json.WriteEndObject();
    }

    private static double Float(string text) => text switch
    {
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    private static List<object?> Items(JsonElement list)
    {
        var items = new List<object?>(list.GetArrayLength());
        foreach (var item in list.EnumerateArray()) items.Add(Read(item));
        return items;
    }

    private static Dictionary<string, object?> Members(JsonElement map)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var member in map.EnumerateObject()) members.Add(member.Name, Read(member.Value));
        return members;
    }
}
