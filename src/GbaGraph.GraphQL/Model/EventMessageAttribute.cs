namespace GbaGraph.GraphQL;

/// <summary>The parameter takes the event.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute : Attribute;
