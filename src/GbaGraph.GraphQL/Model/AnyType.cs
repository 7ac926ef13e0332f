using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL;

/// <summary>The scalar <c>Any</c>: a string, number, boolean, list or object of such, without a schema of its own.</summary>
public sealed class AnyType() : ScalarType("Any")
{
    /// <inheritdoc/>
    public override bool TryRead(ValueNode literal, [NotNullWhen(true)] out object? value)
    {
        value = null;
        if (!AcceptsLiteral(literal)) return false;
        value = Read(literal);
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool AcceptsLiteral(ValueNode literal) => literal switch
    {
        EnumValueNode => false,
        ListValueNode list => list.Items.All(AcceptsLiteral),
        ObjectValueNode record => record.Fields.All(f => AcceptsLiteral(f.Value)),
        _ => true,
    };

    /// <inheritdoc/>
    public override bool TrySerialize(object value, [NotNullWhen(true)] out object? serialized)
    {
        serialized = value;
        return true;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object serialized) => WriteValue(writer, serialized);

    private static object? Read(ValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        BooleanValueNode flag => flag.Value,
        IntValueNode number when long.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
        IntValueNode number => double.Parse(number.Value, CultureInfo.InvariantCulture),
        FloatValueNode number => double.Parse(number.Value, CultureInfo.InvariantCulture),
        ListValueNode list => list.Items.Select(Read).ToList(),
        ObjectValueNode record => record.Fields.ToDictionary(f => f.Name, f => Read(f.Value), StringComparer.Ordinal),
        _ => null,
    };

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case IReadOnlyDictionary<string, object?> record:
                writer.WriteStartObject();
                foreach (var (name, item) in record)
                {
                    writer.WritePropertyName(name);
                    WriteValue(writer, item);
                }

                writer.WriteEndObject();
                break;
            case IEnumerable list and not string:
                writer.WriteStartArray();
                foreach (var item in list) WriteValue(writer, item);
                writer.WriteEndArray();
                break;
            default:
                JsonSerializer.Serialize(writer, value);
                break;
        }
    }
}
