namespace GbaGraph.GraphQL.Types;

/// <summary>An abstract type: the fields that several object types have in common.</summary>
public sealed class InterfaceType(string name, string? description = null) : ComplexType(name, description)
{
    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Interface;
}
