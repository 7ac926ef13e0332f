namespace GbaGraph.GraphQL;

/// <summary>Gives a field or argument a schema type that its C# type doesn't say.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public class GraphQLTypeAttribute(Type type) : Attribute
{
    /// <summary>A scalar's class, a class that describes a type, or <see cref="ListType{T}"/> or <see cref="NonNullType{T}"/> around either or a C# type.</summary>
    public Type Type { get; } = type;
}
