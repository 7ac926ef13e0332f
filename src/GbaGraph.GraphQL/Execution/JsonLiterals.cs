using System.Text.Json;
using GbaGraph.GraphQL.Execution.Inputs;
using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Execution;

/// <summary>Turns JSON values into literals.</summary>
internal static class JsonLiterals
{
    public static ValueNode From(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => new StringValueNode(0, 0, value.GetString()!, false),
        JsonValueKind.True => new BooleanValueNode(0, 0, true),
        JsonValueKind.False => new BooleanValueNode(0, 0, false),
        JsonValueKind.Number => Number(value.GetRawText()),
        JsonValueKind.Array => new ListValueNode(0, 0, [.. value.EnumerateArray().Select(From)]),
        JsonValueKind.Object => new ObjectValueNode(0, 0, [.. value.EnumerateObject().Select(p => new ObjectFieldNode(0, 0, p.Name, From(p.Value)))]),
        _ => InputScope.Null,
    };

    private static ValueNode Number(string text) =>
        text.AsSpan().ContainsAny('.', 'e', 'E') ? new FloatValueNode(0, 0, text) : new IntValueNode(0, 0, text);
}
