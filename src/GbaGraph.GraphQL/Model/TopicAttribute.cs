namespace GbaGraph.GraphQL;

/// <summary>The topic that a subscription field listens to; <c>{argument}</c> in it stands for the value of the field's argument.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TopicAttribute(string? name = null) : Attribute
{
    /// <summary>The pattern; null for the name of the method.</summary>
    public string? Name { get; } = name;
}
