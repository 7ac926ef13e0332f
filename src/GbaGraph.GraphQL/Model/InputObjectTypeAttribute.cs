namespace GbaGraph.GraphQL;

/// <summary>An input object type of the schema.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class InputObjectTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The name in the schema; null means the C# name with <c>Input</c> behind it, unless it ends so.</summary>
    public string? Name { get; set; } = name;
}
