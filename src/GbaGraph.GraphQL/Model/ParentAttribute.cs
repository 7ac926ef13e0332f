namespace GbaGraph.GraphQL;

/// <summary>The parameter takes the object that the field belongs to.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute : Attribute;
