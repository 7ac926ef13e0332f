namespace GbaGraph.GraphQL;

/// <summary>The value of an argument or input field that the caller leaves out.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class DefaultValueAttribute(object? value) : Attribute
{
    /// <summary>As the C# type has it; null is a default too.</summary>
    public object? Value { get; } = value;
}
