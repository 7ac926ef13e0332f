using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GbaGraph.GraphQL.Execution.Results;
using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Types;

/// <summary>A leaf type: how a value is read from a literal, and how it is written into the answer.</summary>
public abstract class ScalarType(string name, string? description = null, string? specifiedBy = null) : NamedType(name, description)
{
    /// <summary>Where the format is written down; null for the built-in scalars.</summary>
    public string? SpecifiedBy { get; } = specifiedBy;

    /// <summary>The C# type of the values that <see cref="TryRead"/> gives; <see cref="object"/> where they are of several.</summary>
    public virtual Type RuntimeType => typeof(object);

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Scalar;

    /// <summary>
    /// Whether validation lets the literal through. Some scalars accept every literal of their form here and look at the
    /// content only when they read it, so that this may be true where <see cref="TryRead"/> is false.
    /// </summary>
    public virtual bool AcceptsLiteral(ValueNode literal) => TryRead(literal, out _);

    /// <summary>Reads a literal without variables; the value is of the scalar's own runtime type.</summary>
    public abstract bool TryRead(ValueNode literal, [NotNullWhen(true)] out object? value);

    /// <summary>Turns what a resolver returned into a value that <see cref="Write"/> takes; false if it can't be one.</summary>
    public abstract bool TrySerialize(object value, [NotNullWhen(true)] out object? serialized);

    /// <summary>Writes what <see cref="TrySerialize"/> gave, as one JSON value.</summary>
    public abstract void Write(Utf8JsonWriter writer, object serialized);

    /// <summary>Serializes and writes at once; false, and nothing written, if the value can't be one of the scalar.</summary>
    internal virtual bool TryWrite(object value, JsonBuffer output)
    {
        if (!TrySerialize(value, out var serialized)) return false;
        output.WriteWith(serialized, Write);
        return true;
    }
}
