namespace GbaGraph.GraphQL;

/// <summary>An interface type of the schema; its fields and resolvers are inherited by the object types.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, Inherited = false)]
public sealed class InterfaceTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name in the schema; null infers it from the C# type.</summary>
    public string? Name { get; set; } = name;
}
