namespace GbaGraph.GraphQL;

/// <summary>An object type of the schema.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
public sealed class ObjectTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name in the schema; null for that of the C# type.</summary>
    public string? Name { get; set; } = name;

    /// <summary>Whether public static methods and properties of the class are fields too.</summary>
    public bool IncludeStaticMembers { get; set; }
}
