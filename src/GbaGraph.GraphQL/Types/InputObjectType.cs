namespace GbaGraph.GraphQL.Types;

/// <summary>A structured value that a caller gives.</summary>
public sealed class InputObjectType(string name, string? description = null, bool isOneOf = false) : NamedType(name, description)
{
    /// <summary>In order of declaration; empty until <see cref="Define"/> is called.</summary>
    public InputValueSet Fields { get; private set; } = InputValueSet.Empty;

    /// <summary>Whether exactly one field must be given, and not null.</summary>
    public bool IsOneOf { get; } = isOneOf;

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.InputObject;

    /// <summary>Gives the type its fields; they may refer to types that were made after it.</summary>
    /// <exception cref="ArgumentException">Two fields have one name.</exception>
    public void Define(IEnumerable<InputValueDefinition> fields) => Fields = new InputValueSet(fields);
}
