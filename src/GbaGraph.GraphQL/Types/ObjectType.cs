namespace GbaGraph.GraphQL.Types;

/// <summary>A concrete type with fields.</summary>
public sealed class ObjectType(string name, string? description = null) : ComplexType(name, description)
{
    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Object;
}
