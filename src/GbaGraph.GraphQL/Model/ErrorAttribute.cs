namespace GbaGraph.GraphQL;

/// <summary>An exception that a mutation answers as a typed error of its payload.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public class ErrorAttribute(Type errorType) : Attribute
{
    /// <summary>The exception; those derived from it are caught too. Any other fails the mutation.</summary>
    public Type ErrorType { get; } = errorType;
}
