namespace GbaGraph.GraphQL;

/// <summary>What a type, field, argument or input field adds to the cost of a request (<c>@cost</c>).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class CostAttribute(double weight) : Attribute
{
    internal double Weight { get; } = weight;
}
