namespace GbaGraph.GraphQL;

/// <summary>An enum type of the schema.</summary>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class EnumTypeAttribute(string? name = null) : Attribute
{
    public string? Name { get; set; } = name;
}
