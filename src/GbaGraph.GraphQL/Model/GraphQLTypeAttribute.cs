namespace GbaGraph.GraphQL;

/// <summary>Gives a field or argument a schema type that its C# type doesn't say.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public class GraphQLTypeAttribute(Type type) : Attribute
{
    public Type Type { get; } = type;
}
