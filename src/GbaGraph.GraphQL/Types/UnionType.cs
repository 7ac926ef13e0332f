namespace GbaGraph.GraphQL.Types;

/// <summary>An abstract type: one of several object types that need have nothing in common.</summary>
public sealed class UnionType(string name, string? description = null) : NamedType(name, description)
{
    public IReadOnlyList<ObjectType> Types { get; private set; } = [];

    public override TypeKind Kind => TypeKind.Union;

    public void Define(IReadOnlyList<ObjectType> types) => Types = types;
}
