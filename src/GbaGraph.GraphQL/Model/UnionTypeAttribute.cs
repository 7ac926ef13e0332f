namespace GbaGraph.GraphQL;

/// <summary>A union type of the schema; its members are the registered object types that implement or inherit it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, Inherited = false)]
public sealed class UnionTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name in the schema; null for that of the C# type.</summary>
    public string? Name { get; set; } = name;
}
