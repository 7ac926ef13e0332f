namespace GbaGraph.GraphQL;

/// <summary>The description in the schema; it goes before the XML comment.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>The text, in Markdown.</summary>
    public string Description { get; } = description;
}
