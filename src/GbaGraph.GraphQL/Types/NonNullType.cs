namespace GbaGraph.GraphQL.Types;

/// <summary>A type whose values are never null.</summary>
public sealed class NonNullType : GraphType
{
    public NonNullType(GraphType ofType)
    {
        if (ofType is NonNullType) throw new ArgumentException("A non-null type can't wrap another.", nameof(ofType));
        OfType = ofType;
    }

    public GraphType OfType { get; }

    public override TypeKind Kind => TypeKind.NonNull;

    public override GraphType NullableType => OfType;

    public override string ToString() => $"{OfType}!";
}
