namespace GbaGraph.GraphQL;

/// <summary>An input object type of the schema.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class InputObjectTypeAttribute(string? name = null) : Attribute
{
    public string? Name { get; set; } = name;
}
