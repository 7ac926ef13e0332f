namespace GbaGraph.GraphQL;

/// <summary>An object type that <c>node(id)</c> can fetch.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
public sealed class NodeAttribute : Attribute
{
    /// <summary>The method that fetches one by id, where it has no <see cref="NodeResolverAttribute"/>.</summary>
    public string? NodeResolver { get; set; }

    /// <summary>The class that holds the method, where it isn't the type itself.</summary>
    public Type? NodeResolverType { get; set; }
}
