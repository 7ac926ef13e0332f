namespace GbaGraph.GraphQL;

/// <summary>The exception <typeparamref name="T"/> is answered as a typed error of the payload.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public sealed class ErrorAttribute<T>() : ErrorAttribute(typeof(T));
