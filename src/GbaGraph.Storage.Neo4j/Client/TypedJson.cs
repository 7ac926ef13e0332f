using System.Globalization;
using System.Text.Json;

namespace GbaGraph.Storage.Neo4j.Client;

/// <summary>Values of answers in the typed JSON of the Query API, in which an integer stays an integer: <c>{"$type": "Integer", "_value": "1"}</c>.</summary>
internal static class TypedJson
{
    /// <summary>The media type of answers.</summary>
    public const string MediaType = "application/vnd.neo4j.query";

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
