namespace GbaGraph.GraphQL;

/// <summary>Gives a field or argument the schema type <typeparamref name="T"/>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class GraphQLTypeAttribute<T>() : GraphQLTypeAttribute(typeof(T));
