namespace GbaGraph.GraphQL;

/// <summary>An input object of which exactly one field is given.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class OneOfAttribute : Attribute;
