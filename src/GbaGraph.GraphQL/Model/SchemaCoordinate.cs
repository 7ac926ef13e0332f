namespace GbaGraph.GraphQL;

/// <summary>Names a field of a type, <c>Type.field</c> (specification, section 3.14).</summary>
public readonly record struct SchemaCoordinate(string Name, string MemberName)
{
    public override string ToString() => $"{Name}.{MemberName}";
}
