namespace GbaGraph.GraphQL;

/// <summary>A global object id of the type <typeparamref name="T"/>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class IDAttribute<T>() : IDAttribute(typeof(T).Name);
