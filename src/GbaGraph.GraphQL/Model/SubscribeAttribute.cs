namespace GbaGraph.GraphQL;

/// <summary>A subscription field: the method turns each event into the field's value.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : Attribute
{
    /// <summary>The method that gives the stream of events; by default the topic named like the method.</summary>
    public string? With { get; set; }
}
