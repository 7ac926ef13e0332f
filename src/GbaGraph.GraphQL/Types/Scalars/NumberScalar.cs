using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using GbaGraph.GraphQL.Execution.Results;
using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Types.Scalars;

/// <summary>A scalar that is a number both in documents and in answers.</summary>
/// <typeparam name="T">The C# type of its values.</typeparam>
/// <param name="name">The name in the schema.</param>
/// <param name="takesFractions">Whether a literal may have a fraction or an exponent.</param>
/// <param name="description">The description in the schema.</param>
public abstract class NumberScalar<T>(string name, bool takesFractions, string? description = null) : ScalarType(name, description)
    where T : struct, INumber<T>
{
    /// <inheritdoc/>
    public sealed override Type RuntimeType => typeof(T);

    /// <inheritdoc/>
    /// <remarks>False also for a number that <typeparamref name="T"/> can't hold.</remarks>
    public sealed override bool TryRead(ValueNode literal, [NotNullWhen(true)] out object? value)
    {
        var text = literal switch
        {
            IntValueNode whole => whole.Value,
            FloatValueNode fraction when takesFractions => fraction.Value,
            _ => null,
        };
        value = text is not null && T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && T.IsFinite(number)
            ? number
            : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TrySerialize(object value, [NotNullWhen(true)] out object? serialized)
    {
        serialized = value is T ? value : null;
        return serialized is not null;
    }

    internal sealed override bool TryWrite(object value, JsonBuffer output)
    {
        if (!TrySerialize(value, out var serialized)) return false;
        output.WriteNumber((T)serialized);
        return true;
    }
}
