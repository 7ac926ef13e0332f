namespace GbaGraph.GraphQL;

/// <summary>A subscription field: the method turns each event into the field's value.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : Attribute
{
    /// <summary>The type of the events; by default that of the parameter marked <see cref="EventMessageAttribute"/>.</summary>
    public Type? MessageType { get; set; }

    /// <summary>The method that gives the stream of events; by default the topic named like the method.</summary>
    public string? With { get; set; }
}
