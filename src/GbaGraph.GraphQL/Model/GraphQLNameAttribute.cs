namespace GbaGraph.GraphQL;

/// <summary>The name in the schema, instead of the one inferred from C#.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    /// <summary>Taken as it is: nothing is added to it, and its case stays.</summary>
    public string Name { get; } = name;
}
