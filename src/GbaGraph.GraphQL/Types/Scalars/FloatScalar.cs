using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace GbaGraph.GraphQL.Types.Scalars;

internal sealed class FloatScalar() : NumberScalar<double>("Float", takesFractions: true)
{
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

    public override void Write(Utf8JsonWriter writer, object serialized) => writer.WriteNumberValue((double)serialized);
}
