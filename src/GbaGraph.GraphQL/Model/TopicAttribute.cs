namespace GbaGraph.GraphQL;

/// <summary>The topic that a subscription field listens to.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class TopicAttribute(string? name = null) : Attribute
{
    public string? Name { get; } = name;
}
