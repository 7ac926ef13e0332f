namespace GbaGraph.GraphQL.Types;

/// <summary>A list of values of one type.</summary>
public sealed class ListType(GraphType ofType) : GraphType
{
    /// <summary>The type of the items.</summary>
    public GraphType OfType { get; } = ofType;

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.List;

    /// <inheritdoc/>
    public override string ToString() => $"[{OfType}]";
}
