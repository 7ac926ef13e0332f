using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GbaGraph.GraphQL.Types.Scalars;

namespace GbaGraph.GraphQL;

/// <summary>A whole number of 64 bits.</summary>
public sealed class LongType() : NumberScalar<long>(
    "Long",
    takesFractions: false,
    "The `Long` scalar type represents non-fractional signed whole 64-bit numeric values. Long can represent values between -(2^63) and 2^63 - 1.")
{
    /// <inheritdoc/>
    public override bool TrySerialize(object value, [NotNullWhen(true)] out object? serialized)
    {
        serialized = value switch
        {
            long => value,
            int small => (long)small,
            uint small => (long)small,
            _ => null,
        };
        return serialized is not null;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object serialized) => writer.WriteNumberValue((long)serialized);
}
