using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using GbaGraph.GraphQL.Execution.Results;
using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL;

/// <summary>An identifier: a string, which may be given as a whole number too.</summary>
public sealed class IdType() : ScalarType("ID")
{
    /// <inheritdoc/>
    public override Type RuntimeType => typeof(string);

    /// <inheritdoc/>
    public override bool TryRead(ValueNode literal, [NotNullWhen(true)] out object? value)
    {
        value = literal switch
        {
            StringValueNode text => text.Value,
            IntValueNode number => number.Value,
            _ => null,
        };
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TrySerialize(object value, [NotNullWhen(true)] out object? serialized)
    {
        serialized = value as string ?? (value as IFormattable)?.ToString(null, CultureInfo.InvariantCulture);
        return serialized is not null;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object serialized) => writer.WriteStringValue((string)serialized);

    internal override bool TryWrite(object value, JsonBuffer output)
    {
        if (!TrySerialize(value, out var serialized)) return false;
        output.WriteString((string)serialized);
        return true;
    }
}
