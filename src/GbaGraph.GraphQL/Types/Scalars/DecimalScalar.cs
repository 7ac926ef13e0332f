using System.Text.Json;

namespace GbaGraph.GraphQL.Types.Scalars;

internal sealed class DecimalScalar() : NumberScalar<decimal>(
    "Decimal", takesFractions: true, "The `Decimal` scalar type represents a decimal floating-point number.")
{
    public override void Write(Utf8JsonWriter writer, object serialized) => writer.WriteNumberValue((decimal)serialized);
}
