namespace GbaGraph.GraphQL.Types;

/// <summary>A structured value that a caller gives.</summary>
public sealed class InputObjectType(string name, string? description = null, bool isOneOf = false) : NamedType(name, description)
{
    public InputValueSet Fields { get; private set; } = InputValueSet.Empty;

    /// <summary>Whether exactly one field must be given, and not null.</summary>
    public bool IsOneOf { get; } = isOneOf;

    public override TypeKind Kind => TypeKind.InputObject;

    public void Define(IEnumerable<InputValueDefinition> fields) => Fields = new InputValueSet(fields);
}
