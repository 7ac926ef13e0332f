namespace GbaGraph.GraphQL.Types;

/// <summary>An abstract type: one of several object types that need have nothing in common.</summary>
public sealed class UnionType(string name, string? description = null) : NamedType(name, description)
{
    /// <summary>The members; empty until <see cref="Define"/> is called.</summary>
    public IReadOnlyList<ObjectType> Types { get; private set; } = [];

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Union;

    /// <summary>Gives the union its members, which may have been made after it.</summary>
    public void Define(IReadOnlyList<ObjectType> types) => Types = types;
}
