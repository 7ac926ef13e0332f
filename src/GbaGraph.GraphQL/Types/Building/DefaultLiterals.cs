using System.Collections;
using System.Globalization;
using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Types.Building;

/// <summary>Turns default values given in C# into literals.</summary>
internal static class DefaultLiterals
{
    public static ValueNode From(object? value, GraphType type) => (value, type.NullableType) switch
    {
        (null, _) => new NullValueNode(0, 0),
        (string text, EnumType) => new EnumValueNode(0, 0, text),
        (not null, EnumType enumType) when enumType.TryGetName(value, out var symbol) => new EnumValueNode(0, 0, symbol.Name),
        (string text, _) => new StringValueNode(0, 0, text, false),
        (bool flag, _) => new BooleanValueNode(0, 0, flag),
        (double or float or decimal, _) => new FloatValueNode(0, 0, Text(value)),
        (IEnumerable items, ListType list) => new ListValueNode(0, 0, [.. items.Cast<object?>().Select(item => From(item, list.OfType))]),
        (IFormattable, _) => new IntValueNode(0, 0, Text(value)),
        _ => throw new SchemaException($"A {value.GetType()} can't be the default value of a {type}."),
    };

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
