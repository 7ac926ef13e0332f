using System.Text.Json;
using GbaGraph.GraphQL.Types.Scalars;

namespace GbaGraph.GraphQL;

/// <summary>A decimal number.</summary>
public sealed class DecimalType() : NumberScalar<decimal>(
    "Decimal", takesFractions: true, "The `Decimal` scalar type represents a decimal floating-point number.")
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object serialized) => writer.WriteNumberValue((decimal)serialized);
}
