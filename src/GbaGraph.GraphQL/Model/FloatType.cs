using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GbaGraph.GraphQL.Types.Scalars;

namespace GbaGraph.GraphQL;

/// <summary>A number of 64 bits with a fraction.</summary>
public sealed class FloatType() : NumberScalar<double>("Float", takesFractions: true)
{
    /// <inheritdoc/>
    public override bool TrySerialize(object value, [NotNullWhen(true)] out object? serialized)
    {
        serialized = value switch
        {
            double number when double.IsFinite(number) => value,
            float number when float.IsFinite(number) => (double)number,
            int whole => (double)whole,
            _ => null,
        };
        return serialized is not null;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object serialized) => writer.WriteNumberValue((double)serialized);
}
