namespace GbaGraph.GraphQL;

/// <summary>The method that fetches a node by the value in its id.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : Attribute;
