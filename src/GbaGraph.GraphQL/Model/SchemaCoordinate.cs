namespace GbaGraph.GraphQL;

/// <summary>Names a field of a type, <c>Type.field</c> (specification, section 3.14).</summary>
/// <param name="Name">The type.</param>
/// <param name="MemberName">Its field.</param>
public readonly record struct SchemaCoordinate(string Name, string MemberName)
{
    /// <summary>The coordinate as the specification writes it, <c>Type.field</c>.</summary>
    public override string ToString() => $"{Name}.{MemberName}";
}
