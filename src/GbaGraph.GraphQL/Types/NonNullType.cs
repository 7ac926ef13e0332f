namespace GbaGraph.GraphQL.Types;

/// <summary>A type whose values are never null.</summary>
public sealed class NonNullType : GraphType
{
    /// <summary>Wraps a named type or a list.</summary>
    /// <exception cref="ArgumentException">The type is non-null already.</exception>
    public NonNullType(GraphType ofType)
    {
        if (ofType is NonNullType) throw new ArgumentException("A non-null type can't wrap another.", nameof(ofType));
        OfType = ofType;
    }

    /// <summary>The type that null is taken from.</summary>
    public GraphType OfType { get; }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.NonNull;

    /// <inheritdoc/>
    public override GraphType NullableType => OfType;

    /// <inheritdoc/>
    public override string ToString() => $"{OfType}!";
}
