namespace GbaGraph.GraphQL;

/// <summary>The parameter takes a service of the request.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute(string? key = null) : Attribute
{
    /// <summary>The key of a keyed service.</summary>
    public string? Key { get; } = key;
}
