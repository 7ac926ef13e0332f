namespace GbaGraph.GraphQL.Types;

/// <summary>A list of values of one type.</summary>
public sealed class ListType(GraphType ofType) : GraphType
{
    public GraphType OfType { get; } = ofType;

    public override TypeKind Kind => TypeKind.List;

    public override string ToString() => $"[{OfType}]";
}
