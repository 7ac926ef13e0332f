using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GbaGraph.GraphQL.Execution.Results;
using GbaGraph.GraphQL.Language.Syntax;
using GbaGraph.GraphQL.Types;

namespace GbaGraph.GraphQL;

/// <summary>True or false.</summary>
public sealed class BooleanType() : ScalarType("Boolean")
{
    /// <inheritdoc/>
    public override Type RuntimeType => typeof(bool);

    /// <inheritdoc/>
    public override bool TryRead(ValueNode literal, [NotNullWhen(true)] out object? value)
    {
        value = literal is BooleanValueNode flag ? flag.Value : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TrySerialize(object value, [NotNullWhen(true)] out object? serialized)
    {
        serialized = value is bool ? value : null;
        return serialized is not null;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object serialized) => writer.WriteBooleanValue((bool)serialized);

    internal override bool TryWrite(object value, JsonBuffer output)
    {
        if (value is not bool flag) return false;
        output.WriteRaw(flag ? "true"u8 : "false"u8);
        return true;
    }
}
