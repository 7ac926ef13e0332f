using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GbaGraph.GraphQL.Execution.Results;
using GbaGraph.GraphQL.Language.Syntax;

namespace GbaGraph.GraphQL.Types.Scalars;

/// <summary>A scalar that is a string both in documents and in answers.</summary>
/// <typeparam name="T">The C# type of its values.</typeparam>
/// <param name="name">The name in the schema.</param>
/// <param name="checksContent">Whether validation looks into the string, or leaves that to execution.</param>
/// <param name="description">The description in the schema.</param>
/// <param name="specifiedBy">The address of the format's specification.</param>
public abstract class TextScalar<T>(string name, bool checksContent, string? description = null, string? specifiedBy = null)
    : ScalarType(name, description, specifiedBy)
    where T : notnull
{
    /// <inheritdoc/>
    public sealed override Type RuntimeType => typeof(T);

    /// <inheritdoc/>
    public sealed override bool AcceptsLiteral(ValueNode literal) => checksContent ? TryRead(literal, out _) : literal is StringValueNode;

    /// <inheritdoc/>
    public sealed override bool TryRead(ValueNode literal, [NotNullWhen(true)] out object? value)
    {
        value = literal is StringValueNode text && TryParse(text.Value, out var parsed) ? parsed : null;
        return value is not null;
    }

    /// <inheritdoc/>
    public override bool TrySerialize(object value, [NotNullWhen(true)] out object? serialized)
    {
        serialized = value is T typed ? Format(typed) : null;
        return serialized is not null;
    }

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, object serialized) => writer.WriteStringValue((string)serialized);

    internal sealed override bool TryWrite(object value, JsonBuffer output)
    {
        if (!TrySerialize(value, out var serialized)) return false;
        output.WriteString((string)serialized);
        return true;
    }

    /// <summary>Reads the content of a string literal; false where it isn't a value of the scalar.</summary>
    protected abstract bool TryParse(string text, [NotNullWhen(true)] out T? value);

    /// <summary>The string that answers show.</summary>
    protected abstract string Format(T value);
}
