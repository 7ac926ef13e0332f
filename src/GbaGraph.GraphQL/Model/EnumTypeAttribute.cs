namespace GbaGraph.GraphQL;

/// <summary>An enum type of the schema.</summary>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class EnumTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name in the schema; null means that of the C# type.</summary>
    public string? Name { get; set; } = name;
}
