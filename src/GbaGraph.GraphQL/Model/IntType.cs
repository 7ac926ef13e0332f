using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GbaGraph.GraphQL.Types.Scalars;

namespace GbaGraph.GraphQL;

/// <summary>A whole number of 32 bits.</summary>
public sealed class IntType() : NumberScalar<int>("Int", takesFractions: false)
{
    /// <inheritdoc/>
    public override bool TrySerialize(object value, [NotNullWhen(true)] out object? serialized)
    {
        serialized = value switch
        {
            int => value,
            short small => (int)small,
            byte small => (int)small,
            ushort small => (int)small,
            sbyte small => (int)small,
            long wide when wide is >= int.MinValue and <= int.MaxValue => (int)wide,
            _ => null,
        };
        return serialized is not null;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object serialized) => writer.WriteNumberValue((int)serialized);
}
