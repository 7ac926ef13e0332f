namespace GbaGraph.GraphQL;

/// <summary>A global object id: the type's name and the value, in base64.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public class IDAttribute(string? typeName = null) : Attribute
{
    /// <summary>The one type whose ids are taken; null means the field's own type, or for an argument any.</summary>
    public string? TypeName { get; } = typeName;
}
